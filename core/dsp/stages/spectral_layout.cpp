#include "core/dsp/stages/spectral_layout.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr std::int64_t kFewestPoints = 32;
constexpr std::int64_t kMostPoints = 131'072;
/// Every transform in meets every transform out; a ratio with more pairs than that is for other stages.
constexpr std::int64_t kMostPairs = 32;

/// Next size that FFTW is quick at: a power of two, or 5/4 of one. Others, even 3/2, take up to twice as long for
/// each point.
std::int64_t nextSize(std::int64_t points) noexcept {
    const bool isPower = (points & (points - 1)) == 0;
    return isPower ? points / 4 * 5 : points / 5 * 8;
}

/// ns for a transform of two channels; FFTW 3.3.10 with AVX, its plans estimated.
double transformCost(std::int64_t points, bool isDouble) noexcept {
    const auto count = static_cast<double>(points);
    const double spill = count > 2048.0 ? (isDouble ? 1.15 : 1.35) : 1.0; // out of the nearest cache
    return 20.0 + count * std::log2(count) * (isDouble ? 0.125 : 0.067) * spill;
}

} // namespace

double SpectralLayout::cost(bool isDouble) const noexcept {
    const auto in = static_cast<double>(ratio.inputs);
    const auto out = static_cast<double>(ratio.outputs);
    const double perRow = in * out * (isDouble ? 0.6 : 0.17) + (in + out) * (isDouble ? 0.8 : 0.3);
    return ((in + out) * transformCost(points, isDouble) + static_cast<double>(points) * perRow) /
           static_cast<double>(hopInputs());
}

std::optional<SpectralLayout> layOutSpectral(RateRatio ratio, double past, double future, double mostDelay,
                                             bool isDouble) {
    std::optional<SpectralLayout> best;
    const auto inputs = static_cast<double>(ratio.inputs);
    SpectralLayout layout{ratio, 0, static_cast<std::int64_t>(std::ceil(past / inputs)),
                          static_cast<std::int64_t>(std::ceil(future / inputs)) + (ratio.outputs > 1 ? 1 : 0), 0};
    const auto mostHop = static_cast<std::int64_t>(mostDelay / inputs) - layout.futureRows;
    if (ratio.inputs * ratio.outputs > kMostPairs || mostHop < 1) {
        return best;
    }
    for (layout.points = kFewestPoints; layout.points <= kMostPoints; layout.points = nextSize(layout.points)) {
        layout.hopRows = std::min(layout.points - layout.pastRows - layout.futureRows, mostHop);
        if (layout.hopRows >= 1 && (!best || layout.cost(isDouble) < best->cost(isDouble))) {
            best = layout;
        }
        if (layout.points > 2 * (layout.pastRows + mostHop + layout.futureRows)) {
            break;
        }
    }
    return best;
}

} // namespace sinc
