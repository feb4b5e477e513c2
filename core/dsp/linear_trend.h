#pragma once

#include <cstddef>
#include <span>

namespace sinc {

/// A straight line through measurements, with how far its slope can be trusted.
struct LinearTrend {
    double slope = 0.0;     ///< y per x
    double halfWidth = 0.0; ///< the slope's 95 % interval is slope +- halfWidth; infinite with too few points
    std::size_t points = 0;
};

/// Least squares over all points, not two of them. What one point shares with its neighbour (lag-1 correlation of
/// the residuals) lessens the number of independent points, as in H. von Storch & F. W. Zwiers, "Statistical
/// Analysis in Climate Research", 6.6.8; so a slow wave is not taken for certainty. Real-time safe: yes.
/// @param x, y of equal length, x rising evenly
[[nodiscard]] LinearTrend linearTrend(std::span<const double> x, std::span<const double> y) noexcept;

} // namespace sinc
