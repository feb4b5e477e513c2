#include "core/engine/file_measurement.h"

#include <ebur128.h>
#include <sndfile.hh>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>

namespace sinc {

namespace {

constexpr float kFullScale = 32767.0F / 32768.0F;

struct FreeLoudness {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};
using Loudness = std::unique_ptr<ebur128_state, FreeLoudness>;

std::optional<double> decibels(double linear) {
    return linear > 0.0 ? std::optional(20.0 * std::log10(linear)) : std::nullopt;
}

std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void keepMax(std::optional<double>& highest, double value) {
    if (std::isfinite(value)) {
        highest = std::max(highest.value_or(value), value);
    }
}

/// Sums over one channel.
struct ChannelSums {
    double sum = 0.0;
    double squares = 0.0;
    double peak = 0.0;
    std::int64_t clipped = 0;

    void add(float sample) {
        const auto value = static_cast<double>(sample);
        sum += value;
        squares += value * value;
        peak = std::max(peak, std::fabs(value));
        clipped += std::fabs(sample) >= kFullScale ? 1 : 0;
    }
};

/// Replaces what is no number by silence, as the meters do, so that one bad sample does not spoil every reading.
void makeFinite(std::vector<float>& samples) {
    for (float& sample : samples) {
        sample = std::isfinite(sample) ? sample : 0.0F;
    }
}

Failure openFailure(const std::string& path, const SndfileHandle& file) {
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::path(std::u8string(path.begin(), path.end())), error)) {
        return {Fault::FileMissing, path, {}, {}, {}};
    }
    return {Fault::NotAudio, path, {}, {}, file.strError()};
}

/// Feeds one file to libebur128 and to the plain sums.
class Meter {
public:
    Meter(int sampleRate, int channels)
        : m_loudness(ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(sampleRate),
                                  EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I | EBUR128_MODE_LRA |
                                      EBUR128_MODE_TRUE_PEAK | EBUR128_MODE_HISTOGRAM))
        , m_sums(static_cast<std::size_t>(channels)) {
        m_result.sampleRate = sampleRate;
        m_result.channels = channels;
    }

    /// One step of 10 ms: a maximum read less often than every 20 ms misses EBU Tech 3341's case 13. The short-term
    /// loudness moves slowly and is dear to read, so every fifth step has to do.
    void add(const std::vector<float>& samples, std::size_t frames) {
        const std::size_t channels = m_sums.size();
        for (std::size_t i = 0; i < frames * channels; ++i) {
            m_sums[i % channels].add(samples[i]);
        }
        m_result.frames += static_cast<std::int64_t>(frames);
        if (m_loudness == nullptr) {
            return;
        }
        ebur128_add_frames_float(m_loudness.get(), samples.data(), frames);
        ++m_steps;
        double value = 0.0;
        if (m_steps >= 40 && ebur128_loudness_momentary(m_loudness.get(), &value) == EBUR128_SUCCESS) {
            keepMax(m_result.momentaryMaxLufs, value);
        }
        if (m_steps >= 300 && m_steps % 5 == 0 &&
            ebur128_loudness_shortterm(m_loudness.get(), &value) == EBUR128_SUCCESS) {
            keepMax(m_result.shortTermMaxLufs, value);
        }
    }

    FileMeasurement finish() {
        readLoudness();
        const auto frames = static_cast<double>(std::max<std::int64_t>(m_result.frames, 1));
        for (std::size_t c = 0; c < m_sums.size(); ++c) {
            double truePeak = 0.0;
            if (m_loudness != nullptr) {
                ebur128_true_peak(m_loudness.get(), static_cast<unsigned>(c), &truePeak);
            }
            m_result.truePeakDbtp.push_back(decibels(std::max(truePeak, m_sums[c].peak)));
            m_result.samplePeakDbfs.push_back(decibels(m_sums[c].peak));
            m_result.rmsDbfs.push_back(decibels(std::sqrt(m_sums[c].squares / frames)));
            m_result.dcOffset.push_back(m_sums[c].sum / frames);
            m_result.clippedSamples.push_back(m_sums[c].clipped);
        }
        return m_result;
    }

private:
    void readLoudness() {
        double value = 0.0;
        if (m_loudness == nullptr) {
            return;
        }
        if (ebur128_loudness_global(m_loudness.get(), &value) == EBUR128_SUCCESS) {
            m_result.integratedLufs = finite(value);
        }
        if (m_result.integratedLufs && ebur128_loudness_range(m_loudness.get(), &value) == EBUR128_SUCCESS) {
            m_result.loudnessRangeLu = finite(value);
        }
    }

    Loudness m_loudness;
    std::vector<ChannelSums> m_sums;
    FileMeasurement m_result;
    std::int64_t m_steps = 0;
};

} // namespace

Result<FileMeasurement> measureFile(const std::string& path, const std::function<bool(double)>& progress) {
    SndfileHandle file(path);
    if (!file || file.channels() <= 0) {
        return openFailure(path, file);
    }
    const auto step = static_cast<std::size_t>(std::max(file.samplerate() / 100, 1));
    std::vector<float> samples(step * static_cast<std::size_t>(file.channels()));
    Meter meter(file.samplerate(), file.channels());
    std::int64_t done = 0;
    for (std::int64_t steps = 1;; ++steps) {
        const sf_count_t frames = file.readf(samples.data(), static_cast<sf_count_t>(step));
        if (frames <= 0) {
            break;
        }
        makeFinite(samples);
        meter.add(samples, static_cast<std::size_t>(frames));
        done += frames;
        const double share =
            std::min(1.0, static_cast<double>(done) / static_cast<double>(std::max<sf_count_t>(file.frames(), 1)));
        if (progress && steps % 100 == 0 && !progress(share)) {
            return Failure{Fault::NotReady, "measure", {}, {}, "cancelled"};
        }
    }
    if (file.error() != SF_ERR_NO_ERROR) {
        return Failure{Fault::FileUnreadable, path, {}, {}, file.strError()};
    }
    return meter.finish();
}

} // namespace sinc
