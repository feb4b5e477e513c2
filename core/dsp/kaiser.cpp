#include "core/dsp/kaiser.h"

#include <cmath>
#include <numbers>

namespace sinc {

double besselI0(double x) noexcept {
    // Power series, Abramowitz and Stegun 9.6.12: every term is positive, so nothing cancels.
    const double quarter = x * x / 4.0;
    double term = 1.0;
    double sum = 1.0;
    for (int k = 1; term > sum * 1.0e-17; ++k) {
        term *= quarter / (static_cast<double>(k) * static_cast<double>(k));
        sum += term;
    }
    return sum;
}

double kaiserBeta(double attenuationDb) noexcept {
    if (attenuationDb > 50.0) {
        return 0.1102 * (attenuationDb - 8.7);
    }
    if (attenuationDb > 21.0) {
        return 0.5842 * std::pow(attenuationDb - 21.0, 0.4) + 0.07886 * (attenuationDb - 21.0);
    }
    return 0.0;
}

double kaiserWindow(double x, double beta) noexcept {
    return std::fabs(x) > 1.0 ? 0.0 : besselI0(beta * std::sqrt(1.0 - x * x)) / besselI0(beta);
}

double kaiserLength(double attenuationDb, double transition) noexcept {
    return (attenuationDb - 7.95) / (2.285 * std::numbers::pi * transition);
}

} // namespace sinc
