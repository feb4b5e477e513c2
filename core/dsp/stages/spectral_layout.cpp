#include "core/dsp/stages/spectral_layout.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

/// How much slower a transform of this size is than one of a power of two, for each sample and level; 0: not at all
/// suitable.
double clumsiness(std::int64_t size) noexcept {
    double factor = 1.0;
    constexpr struct {
        std::int64_t prime;
        double price;
    } kPrices[] = {{2, 1.0}, {3, 1.09}, {5, 1.06}, {7, 1.22}};
    for (const auto [prime, price] : kPrices) {
        for (; size % prime == 0; size /= prime) {
            factor *= price;
        }
    }
    return size == 1 ? factor : 0.0;
}

/// ns for a transform of two channels.
double transformCost(std::int64_t size, bool isDouble) noexcept {
    const auto count = static_cast<double>(size);
    const double level = isDouble ? 0.16 : 0.085;
    const double spill = count > 4096.0 ? 1.5 : 1.0; // out of the nearest cache
    return count * std::log2(count) * level * clumsiness(size) * spill;
}

} // namespace

double SpectralLayout::cost(bool isDouble) const noexcept {
    const double copies = static_cast<double>(size + outputSize) * (isDouble ? 0.55 : 0.35);
    return (transformCost(size, isDouble) + transformCost(outputSize, isDouble) + copies) /
           static_cast<double>(hopInputs);
}

std::optional<SpectralLayout> layOutSpectral(RateRatio ratio, std::int64_t past, std::int64_t future,
                                             double mostDelay, bool isDouble) {
    constexpr std::int64_t kLongest = 65'536;
    std::optional<SpectralLayout> best;
    const auto mostHop = static_cast<std::int64_t>(mostDelay) - future;
    for (std::int64_t times = 1; times * std::max(ratio.inputs, ratio.outputs) <= kLongest; ++times) {
        SpectralLayout layout{ratio, times * ratio.inputs, times * ratio.outputs, past, future, 0, 0};
        if (clumsiness(layout.size) == 0.0 || clumsiness(layout.outputSize) == 0.0) {
            continue;
        }
        const std::int64_t free = std::min(layout.size - past - future, mostHop);
        layout.hopInputs = free / ratio.inputs * ratio.inputs;
        layout.hopOutputs = layout.hopInputs / ratio.inputs * ratio.outputs;
        if (free >= ratio.inputs && (!best || layout.cost(isDouble) < best->cost(isDouble))) {
            best = layout;
        }
        if (layout.size > 4 * (past + mostHop + future)) {
            break;
        }
    }
    return best;
}

} // namespace sinc
