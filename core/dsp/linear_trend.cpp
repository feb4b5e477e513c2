#include "core/dsp/linear_trend.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sinc {

namespace {

/// 97.5 % point of Student's t distribution, to about 1 % from 3 degrees of freedom on (Cornish-Fisher expansion).
double studentT(double freedom) noexcept {
    constexpr double z = 1.959964;
    const double first = (std::pow(z, 3) + z) / 4.0;
    const double second = (5.0 * std::pow(z, 5) + 16.0 * std::pow(z, 3) + 3.0 * z) / 96.0;
    const double third = (3.0 * std::pow(z, 7) + 19.0 * std::pow(z, 5) + 17.0 * std::pow(z, 3) - 15.0 * z) / 384.0;
    return z + first / freedom + second / (freedom * freedom) + third / std::pow(freedom, 3);
}

} // namespace

LinearTrend linearTrend(std::span<const double> x, std::span<const double> y) noexcept {
    const std::size_t n = std::min(x.size(), y.size());
    LinearTrend trend{0.0, std::numeric_limits<double>::infinity(), n};
    if (n < 3) {
        return trend;
    }
    const auto count = static_cast<double>(n);
    double meanX = 0.0;
    double meanY = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        meanX += x[i] / count;
        meanY += y[i] / count;
    }
    double xx = 0.0;
    double xy = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    if (xx <= 0.0) {
        return trend;
    }
    trend.slope = xy / xx;
    double squares = 0.0;
    double neighbours = 0.0;
    double before = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const double residual = y[i] - meanY - trend.slope * (x[i] - meanX);
        squares += residual * residual;
        neighbours += residual * before;
        before = residual;
    }
    const double rounding = 1e-12 * std::max(std::fabs(meanY), std::fabs(trend.slope));
    if (squares <= count * rounding * rounding) {
        squares = 0.0; // a straight line but for the last digits
    }
    const double correlation = squares > 0.0 ? std::clamp(neighbours / squares, 0.0, 0.9999) : 0.0;
    const double independent = std::max(count * (1.0 - correlation) / (1.0 + correlation), 0.0);
    if (independent > 5.0) {
        const double freedom = independent - 2.0;
        trend.halfWidth = studentT(freedom) * std::sqrt(squares / freedom / xx);
    }
    return trend;
}

} // namespace sinc
