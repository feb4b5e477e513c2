#include "core/dsp/stages/stretch_layout.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

/// How much slower a transform of this size is than one of a power of two, for each sample and level; 0: not at all
/// suitable. FFTW 3.3.10 with AVX, its plans estimated.
double clumsiness(std::int64_t size, bool isDouble) noexcept {
    double factor = size % 4 == 0 ? 1.0 : 1.3;
    const struct {
        std::int64_t prime;
        double price;
    } prices[] = {{2, 1.0}, {3, isDouble ? 1.2 : 1.25}, {5, isDouble ? 1.15 : 1.3}, {7, isDouble ? 1.15 : 1.5}};
    for (const auto [prime, price] : prices) {
        for (; size % prime == 0; size /= prime) {
            factor *= price;
        }
    }
    return size == 1 ? factor : 0.0;
}

/// ns for a transform of two channels.
double transformCost(std::int64_t size, bool isDouble) noexcept {
    const auto count = static_cast<double>(size);
    const double spill = count > 3500.0 ? 1.6 : 1.0; // out of the nearest cache
    return count * std::log2(count) * (isDouble ? 0.125 : 0.067) * clumsiness(size, isDouble) * spill;
}

} // namespace

double StretchLayout::cost(bool isDouble) const noexcept {
    const double copies = static_cast<double>(size + outputSize) * (isDouble ? 0.7 : 0.5);
    return (transformCost(size, isDouble) + transformCost(outputSize, isDouble) + copies) /
           static_cast<double>(hopInputs);
}

std::optional<StretchLayout> layOutStretch(RateRatio ratio, std::int64_t past, std::int64_t future,
                                           double mostDelay, bool isDouble) {
    constexpr std::int64_t kLongest = 65'536;
    std::optional<StretchLayout> best;
    const auto mostHop = static_cast<std::int64_t>(mostDelay) - future;
    const std::int64_t larger = std::max(ratio.inputs, ratio.outputs);
    // Of the many sizes that ratios of small numbers allow, the even ones will do.
    const std::int64_t step = larger >= 16 ? 1 : 16;
    const std::int64_t least = (past + future) / ratio.inputs + 1;
    const std::int64_t most =
        std::min(2 * (past + std::max<std::int64_t>(mostHop, 0) + future) / ratio.inputs + step, kLongest / larger);
    for (std::int64_t times = (least + step - 1) / step * step; times <= most; times += step) {
        StretchLayout layout{ratio, times * ratio.inputs, times * ratio.outputs, past, future, 0, 0};
        const std::int64_t free = std::min(layout.size - past - future, mostHop);
        layout.hopInputs = free / ratio.inputs * ratio.inputs;
        layout.hopOutputs = layout.hopInputs / ratio.inputs * ratio.outputs;
        if (free < ratio.inputs || clumsiness(layout.size, isDouble) == 0.0 ||
            clumsiness(layout.outputSize, isDouble) == 0.0) {
            continue;
        }
        if (!best || layout.cost(isDouble) < best->cost(isDouble)) {
            best = layout;
        }
    }
    return best;
}

} // namespace sinc
