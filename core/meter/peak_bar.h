#pragma once

#include <algorithm>
#include <cmath>

namespace sinc {

/// The bar of a digital peak meter with its hold line: rises at once, falls 20 dB in 1.7 s (IEC 60268-18), and the
/// line stays 3 s at the highest value. Fed with the peak of one short step after the other. Linear, 1 = full
/// scale.
class PeakBar {
public:
    static constexpr double kFallDbPerSecond = 20.0 / 1.7;
    static constexpr double kHoldSeconds = 3.0;

    /// The factor that the bar falls by in a time.
    [[nodiscard]] static double fallOver(double seconds) noexcept {
        return std::pow(10.0, -kFallDbPerSecond / 20.0 * seconds);
    }

    /// @param fall fallOver(seconds), worked out once for all channels
    void advance(double peak, double seconds, double fall) noexcept {
        constexpr double kNothing = 1.0e-10; // -200 dBFS, where the fall ends
        const double fallen = m_bar * fall;
        m_bar = std::max(peak, fallen > kNothing ? fallen : 0.0);
        m_holdLeft -= seconds;
        if (peak >= m_line) {
            m_line = peak;
            m_holdLeft = kHoldSeconds;
        } else if (m_holdLeft <= 0.0) {
            m_line = m_bar;
        }
    }

    void releaseHold() noexcept {
        m_holdLeft = 0.0;
        m_line = m_bar;
    }

    [[nodiscard]] double bar() const noexcept { return m_bar; }
    [[nodiscard]] double line() const noexcept { return m_line; }

private:
    double m_bar = 0.0;
    double m_line = 0.0;
    double m_holdLeft = 0.0;
};

} // namespace sinc
