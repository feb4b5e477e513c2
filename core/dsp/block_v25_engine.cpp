#include "core/dsp/block_v25_engine.h"

#include "core/dsp/kaiser.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace sinc {

namespace {

constexpr double kBeta = 7.0;
constexpr double kPi = std::numbers::pi;

double sincOf(double x) {
    return x == 0.0 ? 1.0 : std::sin(kPi * x) / (kPi * x);
}

} // namespace

BlockV25Engine::BlockV25Engine(int inputRate, int outputRate, std::size_t channels)
    : m_inputRate(inputRate)
    , m_outputRate(outputRate)
    , m_channels(channels)
    , m_table(static_cast<std::size_t>(kPhases) * kTaps) {
    double window[kTaps];
    for (int k = 0; k < kTaps; ++k) {
        window[k] = kaiserWindow((k - 15.5) / 16.0, kBeta);
    }
    for (int phase = 0; phase < kPhases; ++phase) {
        double* taps = &m_table[static_cast<std::size_t>(phase) * kTaps];
        for (int k = 0; k < kTaps; ++k) {
            taps[k] = sincOf((k - 16.0) + static_cast<double>(phase) / kPhases) * window[k];
        }
        const double sum = std::accumulate(taps, taps + kTaps, 0.0);
        for (int k = 0; k < kTaps; ++k) {
            taps[k] /= sum;
        }
    }
}

std::size_t BlockV25Engine::maxOutput(std::size_t frames) const noexcept {
    return static_cast<std::size_t>(totalOutput(static_cast<std::int64_t>(frames)));
}

std::int64_t BlockV25Engine::totalOutput(std::int64_t inputFrames) const noexcept {
    return inputFrames * m_outputRate / m_inputRate;
}

template <typename Sample>
std::size_t BlockV25Engine::convert(const Sample* in, std::size_t frames, Sample* out) noexcept {
    const auto length = static_cast<std::int64_t>(frames);
    for (std::size_t i = 0; i < frames * m_channels; ++i) {
        m_replaced += std::isfinite(in[i]) ? 0U : 1U;
    }
    const std::int64_t outputs = totalOutput(length);
    for (std::int64_t i = 0; i < outputs; ++i) {
        const std::int64_t place = i * m_inputRate / m_outputRate;
        const std::int64_t phase = i * m_inputRate % m_outputRate * kPhases / m_outputRate;
        const double* taps = &m_table[static_cast<std::size_t>(phase) * kTaps];
        for (std::size_t c = 0; c < m_channels; ++c) {
            double sum = 0.0;
            for (std::int64_t k = 0; k < kTaps; ++k) {
                const std::int64_t frame = place - kTaps / 2 + k;
                if (frame >= 0 && frame < length) {
                    const auto sample = static_cast<double>(in[static_cast<std::size_t>(frame) * m_channels + c]);
                    sum += std::isfinite(sample) ? taps[k] * sample : 0.0;
                }
            }
            out[static_cast<std::size_t>(i) * m_channels + c] = static_cast<Sample>(sum);
        }
    }
    return static_cast<std::size_t>(outputs);
}

} // namespace sinc
