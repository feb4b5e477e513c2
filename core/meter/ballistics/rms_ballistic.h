#pragma once

#include "core/meter/ballistics/rectified.h"

#include <cmath>
#include <cstddef>

namespace sinc {

/// Root of the exponentially averaged square. Plain RMS: a sine of full scale reads 0.7071.
/// Thread: one. All methods are real-time safe.
class RmsBallistic {
public:
    static constexpr double kFastSeconds = 0.125; ///< IEC 61672-1 time weighting F
    static constexpr double kSlowSeconds = 1.0;   ///< IEC 61672-1 time weighting S
    /// K-system (B. Katz): 99 % of the deflection after 600 ms, which is 3.917 time constants of the square.
    static constexpr double kKSystemSeconds = 0.6 / 3.917;

    /// @param sampleRate Hz
    /// @param timeConstant of the mean square, in seconds
    RmsBallistic(double timeConstant, double sampleRate) noexcept
        : m_share(1.0 - std::exp(-1.0 / (timeConstant * sampleRate))) {}

    /// @param samples the first sample of the channel; its next lies `stride` further
    void process(const float* samples, std::size_t frames, std::size_t stride) noexcept {
        for (std::size_t n = 0; n < frames; ++n) {
            const double x = rectified(samples[n * stride]);
            m_meanSquare += m_share * (x * x - m_meanSquare);
        }
    }

    /// Linear, 1 = a square wave of full scale.
    [[nodiscard]] double level() const noexcept { return audible(std::sqrt(m_meanSquare)); }

private:
    double m_share;
    double m_meanSquare = 0.0;
};

} // namespace sinc
