#include "core/engine/sound_conversion.h"

#include "core/capture/file/sound_file.h"
#include "core/meter/loudness_meter.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace sinc {

namespace {

constexpr std::size_t kReadFrames = 64 * lab::kBlockFrames;

/// One quality at work.
class Stream {
public:
    Stream(std::unique_ptr<lab::RateConverter<double>> converter, int channels)
        : m_converter(std::move(converter))
        , m_width(static_cast<std::size_t>(channels))
        , m_block(m_converter->maxOutputFrames(lab::kBlockFrames) * m_width) {}

    /// @return what came out for it; interleaved
    const std::vector<double>& feed(std::span<const double> in) {
        m_out.clear();
        for (std::size_t first = 0; first < in.size(); first += lab::kBlockFrames * m_width) {
            const std::size_t count = std::min(lab::kBlockFrames * m_width, in.size() - first);
            keep(m_converter->process(in.data() + first, count / m_width, m_block.data()));
        }
        return m_out;
    }
    const std::vector<double>& finish() {
        m_out.clear();
        while (keep(m_converter->flush(m_block.data(), m_block.size() / m_width))) {
        }
        return m_out;
    }

private:
    bool keep(std::size_t frames) {
        m_out.insert(m_out.end(), m_block.begin(), m_block.begin() + static_cast<std::ptrdiff_t>(frames * m_width));
        return frames > 0;
    }

    std::unique_ptr<lab::RateConverter<double>> m_converter;
    std::size_t m_width;
    std::vector<double> m_block;
    std::vector<double> m_out;
};

/// What is worked out while the sound goes by.
class Gatherer {
public:
    explicit Gatherer(LabSoundVersion& version, const SoundTask& task)
        : m_version(version)
        , m_keepFrom(static_cast<std::size_t>(task.keepFromSeconds * task.toHz))
        , m_keepTo(m_keepFrom + static_cast<std::size_t>(task.keepSeconds * task.toHz))
        , m_picture(task.toHz)
        , m_difference(task.toHz) {}

    void add(const std::vector<double>& samples, const std::vector<double>& reference) {
        const std::vector<double> mixed = lab::mixedDown(samples, m_version.channels);
        m_picture.add(mixed);
        m_difference.add(mixed, lab::mixedDown(reference, m_version.channels));
        const std::size_t from = std::clamp(m_keepFrom, m_frames, m_frames + mixed.size()) - m_frames;
        const std::size_t to = std::clamp(m_keepTo, m_frames, m_frames + mixed.size()) - m_frames;
        const auto width = static_cast<std::size_t>(m_version.channels);
        std::transform(samples.begin() + static_cast<std::ptrdiff_t>(from * width),
                       samples.begin() + static_cast<std::ptrdiff_t>(to * width),
                       std::back_inserter(m_version.samples),
                       [](double sample) { return static_cast<float>(sample); });
        m_frames += mixed.size();
    }

    void finish() {
        m_version.seconds = static_cast<double>(m_frames) / m_version.sampleRate;
        m_version.picture = m_picture.picture();
        m_version.difference = m_difference.finish();
    }

private:
    LabSoundVersion& m_version;
    std::size_t m_keepFrom; ///< output frames
    std::size_t m_keepTo;
    std::size_t m_frames = 0;
    lab::RunningSpectrogram m_picture;
    lab::RunningDifference m_difference;
};

double loudnessOf(const std::vector<float>& samples, int sampleRate, int channels) {
    LoudnessMeter meter;
    meter.prepare({sampleRate, channels, 0});
    const auto width = static_cast<std::size_t>(channels);
    for (std::size_t n = 0; n < samples.size() / width; n += 1024) {
        const std::size_t frames = std::min<std::size_t>(1024, samples.size() / width - n);
        meter.process({samples.data() + n * width, frames, channels});
    }
    return meter.reading().integrated;
}

/// @return false: the file could not be read to its end
bool convertAll(SoundFile& file, Stream& stream, Stream& best, Gatherer& gatherer, const lab::Control& control,
                const std::function<void(std::int64_t)>& frameReached) {
    const auto width = static_cast<std::size_t>(file.format().channels);
    std::vector<float> in(kReadFrames * width);
    std::vector<double> wide(in.size()); // the difference between two versions may be less than float32 rounds off
    std::int64_t read = 0;
    while (const std::size_t frames = control.cancelled() ? 0 : file.read(in.data(), kReadFrames)) {
        std::copy_n(in.begin(), frames * width, wide.begin());
        const std::span<const double> block(wide.data(), frames * width);
        gatherer.add(stream.feed(block), best.feed(block));
        read += static_cast<std::int64_t>(frames);
        frameReached(read);
    }
    gatherer.add(stream.finish(), best.finish());
    return !file.failed();
}

} // namespace

Result<LabSound> convertSound(const SoundTask& task, const lab::Control& control,
                              const std::function<void(double)>& progressed) {
    auto file = SoundFile::open(task.path.toStdString());
    if (!file) {
        return file.failure();
    }
    const StreamFormat format = file.value()->format();
    const lab::RatePair rates{format.sampleRate, task.toHz};
    auto made = lab::makeConverter<double>(task.quality.toStdString(), rates, format.channels);
    if (!made) {
        return made.failure();
    }
    auto best = lab::makeConverter<double>(task.reference.toStdString(), rates, format.channels);
    if (!best) {
        return best.failure();
    }
    auto version = std::make_shared<LabSoundVersion>();
    version->quality = task.quality;
    version->reference = task.reference;
    version->sampleRate = task.toHz;
    version->channels = format.channels;
    Stream stream(std::move(made).value(), format.channels);
    Stream reference(std::move(best).value(), format.channels);
    Gatherer gatherer(*version, task);
    const bool whole = convertAll(*file.value(), stream, reference, gatherer, control, [&](std::int64_t frame) {
        progressed(std::min(1.0, static_cast<double>(frame) /
                                     static_cast<double>(std::max<std::int64_t>(1, task.frames))));
    });
    if (control.cancelled()) {
        return LabSound();
    }
    if (!whole) {
        return Failure{Fault::FileUnreadable, task.path.toStdString(), {}, {}, {}};
    }
    gatherer.finish();
    version->loudnessLufs = loudnessOf(version->samples, version->sampleRate, version->channels);
    return LabSound(std::move(version));
}

} // namespace sinc
