#pragma once

#include <cstddef>
#include <vector>

/// Test signals: one channel, float64, exact to about -220 dB. Pure functions.
namespace sinc::lab {

/// amplitude * sin(2 pi * cyclesPerFrame * n)
[[nodiscard]] std::vector<double> sine(double cyclesPerFrame, double amplitude, std::size_t frames);

enum class SweepLaw {
    Linear,     ///< so many Hz a second: aliases show as straight reflected lines
    Logarithmic ///< so many octaves a second, from 1/1000 of the end on
};

/// A sine whose frequency rises from 0 (or nearly) to half the rate over the whole length; peak `amplitude`.
[[nodiscard]] std::vector<double> sweep(SweepLaw law, double amplitude, std::size_t frames);

/// Silence with 1.0 at one place.
[[nodiscard]] std::vector<double> pulse(std::size_t place, std::size_t frames);

/// Silence, then 1.0 from `place` on.
[[nodiscard]] std::vector<double> step(std::size_t place, std::size_t frames);

} // namespace sinc::lab
