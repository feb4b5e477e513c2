#pragma once

#include <cmath>
#include <limits>

namespace sinc {

/// What silence reads on a logarithmic scale.
inline constexpr double kSilenceDb = -std::numeric_limits<double>::infinity();

/// 20 lg of an amplitude; silence gives -infinity.
[[nodiscard]] inline double amplitudeToDb(double amplitude) noexcept {
    return amplitude > 0.0 ? 20.0 * std::log10(amplitude) : kSilenceDb;
}

/// 10 lg of a power; silence gives -infinity.
[[nodiscard]] inline double powerToDb(double power) noexcept {
    return power > 0.0 ? 10.0 * std::log10(power) : kSilenceDb;
}

[[nodiscard]] inline double dbToAmplitude(double decibels) noexcept {
    return std::pow(10.0, decibels / 20.0);
}

[[nodiscard]] inline double dbToPower(double decibels) noexcept {
    return std::pow(10.0, decibels / 10.0);
}

} // namespace sinc
