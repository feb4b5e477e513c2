#pragma once

#include "core/meter/ballistics/rectified.h"
#include "core/meter/biquad.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace sinc {

/// Volume indicator, IEC 60268-17: the mean of the rectified sound moves a needle of second order that reaches 99 %
/// of its deflection in 300 ms and then swings 1.25 % beyond. Reads a sine's peak. Thread: one. All methods are
/// real-time safe.
class VuBallistic {
public:
    /// @param sampleRate Hz
    explicit VuBallistic(double sampleRate) noexcept {
        constexpr double kDamping = 0.8127; // 1.25 % overshoot: exp(-pi d / sqrt(1 - d^2))
        const double k = std::tan(kNeedleRadiansPerSecond / 2.0 / sampleRate); // bilinear transform
        const double a0 = 1.0 + 2.0 * kDamping * k + k * k;
        m_needle = {.b0 = k * k / a0,
                    .b1 = 2.0 * k * k / a0,
                    .b2 = k * k / a0,
                    .a1 = 2.0 * (k * k - 1.0) / a0,
                    .a2 = (1.0 - 2.0 * kDamping * k + k * k) / a0};
    }

    /// @param samples the first sample of the channel; its next lies `stride` further
    void process(const float* samples, std::size_t frames, std::size_t stride) noexcept {
        for (std::size_t n = 0; n < frames; ++n) {
            m_level = m_state.process(m_needle, rectified(samples[n * stride]));
        }
    }

    /// Linear, 1 = a sine of full scale.
    [[nodiscard]] double level() const noexcept {
        constexpr double kSinePeakOverMean = std::numbers::pi / 2.0;
        return audible(kSinePeakOverMean * std::max(m_level, 0.0));
    }

private:
    /// Such a needle takes 4.054 / frequency to 99 %.
    static constexpr double kNeedleRadiansPerSecond = 4.054 / 0.3;

    Biquad m_needle;
    BiquadState m_state;
    double m_level = 0.0;
};

} // namespace sinc
