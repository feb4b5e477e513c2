#include "core/engine/file_measurement.h"

#include "core/meter/meter_bank.h"

#include <sndfile.hh>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <memory>

namespace sinc {

namespace {

constexpr std::size_t kBlockFrames = 4096;

std::optional<double> finite(double decibels) {
    return std::isfinite(decibels) ? std::optional(decibels) : std::nullopt;
}

Failure openFailure(const std::string& path, const SndfileHandle& file) {
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::path(std::u8string(path.begin(), path.end())), error)) {
        return {Fault::FileMissing, path, {}, {}, {}};
    }
    return {Fault::NotAudio, path, {}, {}, file.strError()};
}

/// The channel mask's bit of one of libsndfile's channel names; 0 = none.
ChannelMask maskBit(int name) {
    struct Place {
        int name;
        ChannelMask bit;
    };
    constexpr std::array kPlaces{Place{SF_CHANNEL_MAP_MONO, 0x4},          Place{SF_CHANNEL_MAP_LEFT, 0x1},
                                 Place{SF_CHANNEL_MAP_RIGHT, 0x2},         Place{SF_CHANNEL_MAP_CENTER, 0x4},
                                 Place{SF_CHANNEL_MAP_FRONT_LEFT, 0x1},    Place{SF_CHANNEL_MAP_FRONT_RIGHT, 0x2},
                                 Place{SF_CHANNEL_MAP_FRONT_CENTER, 0x4},  Place{SF_CHANNEL_MAP_LFE, 0x8},
                                 Place{SF_CHANNEL_MAP_REAR_LEFT, 0x10},    Place{SF_CHANNEL_MAP_REAR_RIGHT, 0x20},
                                 Place{SF_CHANNEL_MAP_REAR_CENTER, 0x100}, Place{SF_CHANNEL_MAP_SIDE_LEFT, 0x200},
                                 Place{SF_CHANNEL_MAP_SIDE_RIGHT, 0x400}};
    const auto* place =
        std::find_if(kPlaces.begin(), kPlaces.end(), [&](const Place& p) { return p.name == name; });
    return place != kPlaces.end() ? place->bit : 0;
}

/// Which speakers the file's channels feed; 0 where the file does not say so in the order of the mask.
ChannelMask channelMaskOf(SndfileHandle& file) {
    std::vector<int> names(static_cast<std::size_t>(file.channels()));
    const auto bytes = static_cast<int>(names.size() * sizeof(int));
    if (file.command(SFC_GET_CHANNEL_MAP_INFO, names.data(), bytes) == SF_FALSE) {
        return 0;
    }
    ChannelMask mask = 0;
    for (const int name : names) {
        const ChannelMask bit = maskBit(name);
        if (bit <= mask) { // unknown, or out of order
            return 0;
        }
        mask |= bit;
    }
    return mask;
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
    SndfileHandle file(path);
    if (!file || file.channels() <= 0) {
        return openFailure(path, file);
    }
    const StreamFormat format{file.samplerate(), file.channels(), channelMaskOf(file)};
    if (format.channels > kMaxChannels) {
        return Failure{Fault::ChannelsOutOfRange,
                       path,
                       std::to_string(format.channels),
                       "1 to " + std::to_string(kMaxChannels),
                       {}};
    }
    if (format.sampleRate < kMinSampleRate || format.sampleRate > kMaxSampleRate) {
        return Failure{Fault::RateOutOfRange,
                       path,
                       std::to_string(format.sampleRate),
                       std::to_string(kMinSampleRate) + " to " + std::to_string(kMaxSampleRate),
                       {}};
    }
    const auto meters = std::make_unique<MeterBank>();
    meters->prepare(format);
    std::vector<float> samples(kBlockFrames * static_cast<std::size_t>(format.channels));
    std::int64_t done = 0;
    for (;;) {
        const sf_count_t frames = file.readf(samples.data(), static_cast<sf_count_t>(kBlockFrames));
        if (frames <= 0) {
            break;
        }
        meters->process({samples.data(), static_cast<std::size_t>(frames), format.channels});
        done += frames;
        const double share =
            std::min(1.0, static_cast<double>(done) / static_cast<double>(std::max<sf_count_t>(file.frames(), 1)));
        if (progress && !progress(share)) {
            return Failure{Fault::Cancelled, path, {}, {}, {}};
        }
    }
    if (file.error() != SF_ERR_NO_ERROR) {
        return Failure{Fault::FileUnreadable, path, {}, {}, file.strError()};
    }
    meters->flush();
    return measurementOf(*meters, format, done);
}

} // namespace sinc
