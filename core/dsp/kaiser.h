#pragma once

#include <vector>

namespace sinc {

/// Modified Bessel function of the first kind, order 0, for x of 0 and more; relative error below 1e-15.
[[nodiscard]] double besselI0(double x) noexcept;

/// Kaiser's window parameter for a stop-band attenuation in dB.
/// Source: J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window function", 1974.
[[nodiscard]] double kaiserBeta(double attenuationDb) noexcept;

/// The Kaiser window at x, -1..1 across the window; 0 outside.
[[nodiscard]] double kaiserWindow(double x, double beta) noexcept;

/// Length in samples of a Kaiser-windowed sinc with this attenuation and transition width.
/// @param transition width of the transition band as a fraction of the Nyquist frequency, greater than 0
[[nodiscard]] double kaiserLength(double attenuationDb, double transition) noexcept;

} // namespace sinc
