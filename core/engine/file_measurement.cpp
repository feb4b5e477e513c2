#include "core/engine/file_measurement.h"

#include "core/capture/file/sound_file.h"
#include "core/meter/meter_bank.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace sinc {

namespace {

constexpr std::size_t kBlockFrames = 4096;

std::optional<double> finite(double decibels) {
    return std::isfinite(decibels) ? std::optional(decibels) : std::nullopt;
}

} // namespace

FileMeasurement measurementOf(MeterBank& meters, const StreamFormat& format, std::int64_t frames) {
    const LoudnessReading& loudness = meters.loudness().reading();
    FileMeasurement result;
    result.sampleRate = format.sampleRate;
    result.channels = format.channels;
    result.frames = frames;
    result.integratedLufs = finite(loudness.integrated);
    result.momentaryMaxLufs = finite(loudness.momentaryMax);
    result.shortTermMaxLufs = finite(loudness.shortTermMax);
    result.loudnessRangeLu = result.integratedLufs ? std::optional(loudness.rangeLu) : std::nullopt;
    for (int c = 0; c < format.channels; ++c) {
        const LevelStatistics& level = meters.level().statistics(c);
        const auto truePeak = static_cast<double>(meters.truePeak().peaks()[static_cast<std::size_t>(c)].max);
        result.truePeakDbtp.push_back(finite(amplitudeToDb(truePeak)));
        result.samplePeakDbfs.push_back(finite(amplitudeToDb(level.peak())));
        result.rmsDbfs.push_back(finite(rmsToDb(level.rms(), RmsScale::Plain)));
        result.dcOffset.push_back(level.dcOffset());
        result.clippedSamples.push_back(level.clippedSamples());
    }
    return result;
}

Result<FileMeasurement> measureFile(const std::string& path, const std::function<bool(double)>& progress) {
    const Result<std::unique_ptr<SoundFile>> opened = SoundFile::open(path);
    if (!opened) {
        return opened.failure();
    }
    SoundFile& file = *opened.value();
    const StreamFormat& format = file.format();
    const auto meters = std::make_unique<MeterBank>();
    meters->prepare(format);
    std::vector<float> samples(kBlockFrames * static_cast<std::size_t>(format.channels));
    const auto total = static_cast<double>(std::max<std::int64_t>(file.frames(), 1));
    std::int64_t done = 0;
    for (std::size_t frames = file.read(samples.data(), kBlockFrames); frames > 0;
         frames = file.read(samples.data(), kBlockFrames)) {
        meters->process({samples.data(), frames, format.channels});
        done += static_cast<std::int64_t>(frames);
        if (progress && !progress(std::min(1.0, static_cast<double>(done) / total))) {
            return Failure{Fault::Cancelled, path, {}, {}, {}};
        }
    }
    if (file.failed()) {
        return Failure{Fault::FileUnreadable, path, {}, {}, {}};
    }
    meters->flush();
    return measurementOf(*meters, format, done);
}

} // namespace sinc
