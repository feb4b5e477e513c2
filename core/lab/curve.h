#pragma once

#include <cmath>
#include <limits>
#include <vector>

namespace sinc::lab {

/// Points of a plot, x rising. The units stand where the curve is named.
struct Curve {
    std::vector<double> x;
    std::vector<double> y;

    [[nodiscard]] bool empty() const noexcept { return x.empty(); }
    void add(double px, double py) {
        x.push_back(px);
        y.push_back(py);
    }
};

/// What stands for silence in curves, far below every floor.
inline constexpr double kSilenceDb = -400.0;

/// 20 log10, never below kSilenceDb.
[[nodiscard]] inline double amplitudeDb(double amplitude) noexcept {
    return amplitude > 0.0 ? std::fmax(20.0 * std::log10(amplitude), kSilenceDb) : kSilenceDb;
}

/// 10 log10, never below kSilenceDb.
[[nodiscard]] inline double powerDb(double power) noexcept {
    return power > 0.0 ? std::fmax(10.0 * std::log10(power), kSilenceDb) : kSilenceDb;
}

} // namespace sinc::lab
