#include "core/meter/k_weighting.h"

#include <cmath>
#include <numbers>

namespace sinc {

namespace {

/// High shelf H(s) = (Vh s^2 + Vb s/Q + 1) / (s^2 + s/Q + 1), gain in dB at high frequencies.
Biquad highShelf(double cornerHz, double q, double gainDb, double sampleRate) noexcept {
    const double k = std::tan(std::numbers::pi * cornerHz / sampleRate);
    const double high = std::pow(10.0, gainDb / 20.0);
    // The table's shelf has a middle gain a hair off the square root; this exponent gives its coefficients back.
    const double middle = std::pow(high, 0.4996667741545416);
    const double a0 = 1.0 + k / q + k * k;
    return {.b0 = (high + middle * k / q + k * k) / a0,
            .b1 = 2.0 * (k * k - high) / a0,
            .b2 = (high - middle * k / q + k * k) / a0,
            .a1 = 2.0 * (k * k - 1.0) / a0,
            .a2 = (1.0 - k / q + k * k) / a0};
}

/// High-pass with the numerator 1, -2, 1 that the table has: its gain at high frequencies is a hair above unity,
/// and the standard's offset of -0.691 LU counts on it.
Biquad highPass(double cornerHz, double q, double sampleRate) noexcept {
    const double k = std::tan(std::numbers::pi * cornerHz / sampleRate);
    const double a0 = 1.0 + k / q + k * k;
    return {.b0 = 1.0, .b1 = -2.0, .b2 = 1.0, .a1 = 2.0 * (k * k - 1.0) / a0, .a2 = (1.0 - k / q + k * k) / a0};
}

} // namespace

KWeighting designKWeighting(double sampleRate) noexcept {
    return {.shelf = highShelf(1681.974450955533, 0.7071752369554196, 3.999843853973347, sampleRate),
            .highPass = highPass(38.13547087602444, 0.5003270373238773, sampleRate)};
}

} // namespace sinc
