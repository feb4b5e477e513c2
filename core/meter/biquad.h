#pragma once

namespace sinc {

/// One second-order section, a0 = 1: y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''.
struct Biquad {
    double b0 = 1.0;
    double b1 = 0.0;
    double b2 = 0.0;
    double a1 = 0.0;
    double a2 = 0.0;
};

/// The memory of one section for one channel, transposed direct form II.
struct BiquadState {
    double s1 = 0.0;
    double s2 = 0.0;

    [[nodiscard]] double process(const Biquad& f, double x) noexcept {
        const double y = f.b0 * x + s1;
        s1 = f.b1 * x - f.a1 * y + s2;
        s2 = f.b2 * x - f.a2 * y;
        return y;
    }

    /// Empties a memory that has faded far below hearing, before it fades into denormal numbers, which are slow.
    void settle() noexcept {
        constexpr double kFaded = 1.0e-30;
        s1 = s1 < kFaded && s1 > -kFaded ? 0.0 : s1;
        s2 = s2 < kFaded && s2 > -kFaded ? 0.0 : s2;
    }
};

} // namespace sinc
