#include "core/dsp/stages/tile_bank.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace sinc {

namespace {

TileLayout layOut(RateRatio ratio, double half, std::int64_t tileFrames, std::int64_t cycles) {
    TileLayout layout;
    layout.ratio = ratio;
    layout.cycleInputs = ratio.inputs * cycles;
    layout.cycleOutputs = ratio.outputs * cycles;
    layout.tileFrames = tileFrames;
    layout.tiles = (layout.cycleOutputs + tileFrames - 1) / tileFrames;
    layout.reach = static_cast<std::int64_t>(std::ceil(half));
    const std::int64_t span = (std::min(tileFrames, layout.cycleOutputs) * ratio.inputs) / ratio.outputs + 1;
    layout.window = 2 * layout.reach + span;
    return layout;
}

/// Coefficients of one phase, first tap first, with a sum of 1.
void makePhase(const Prototype& prototype, std::int64_t reach, double fraction, std::vector<double>& taps) {
    const int phases = prototype.phases();
    const double phase = phases > 0 ? std::floor(fraction * phases) / phases : fraction;
    double sum = 0.0;
    for (std::size_t k = 0; k < taps.size(); ++k) {
        taps[k] = prototype.at(phase + static_cast<double>(reach - 1) - static_cast<double>(k));
        sum += taps[k];
    }
    for (double& tap : taps) {
        tap /= sum;
    }
}

} // namespace

TileLayout layOutTiles(RateRatio ratio, double half, std::int64_t fullTile) {
    constexpr std::int64_t kManyCoefficients = 65'536; // more cycles may save lanes, but not at any price
    TileLayout best;
    double least = std::numeric_limits<double>::infinity();
    for (const std::int64_t tile : {fullTile, fullTile / 2}) {
        for (std::int64_t cycles = 1; cycles <= tile; ++cycles) {
            const TileLayout layout = layOut(ratio, half, tile, cycles);
            // A half tile needs as many loads for half of the work.
            const double work = layout.work() * (tile == fullTile ? 1.0 : 1.15);
            if (work < least && (cycles == 1 || layout.coefficients() <= kManyCoefficients)) {
                least = work;
                best = layout;
            }
        }
    }
    return best;
}

template <typename T>
FftArray<T> makeTiles(const TileLayout& layout, const Prototype& prototype) {
    FftArray<T> bank(static_cast<std::size_t>(layout.coefficients()));
    std::vector<double> taps(static_cast<std::size_t>(2 * layout.reach));
    const auto lanes = static_cast<std::size_t>(layout.tileFrames);
    const RateRatio ratio = layout.ratio;
    // Each phase is made once, then copied to the lanes that have it: one in every `ratio.outputs`.
    for (std::int64_t first = 0; first < ratio.outputs; ++first) {
        const std::int64_t remainder = first * ratio.inputs % ratio.outputs;
        makePhase(prototype, layout.reach, static_cast<double>(remainder) / static_cast<double>(ratio.outputs),
                  taps);
        for (std::int64_t n = first; n < layout.cycleOutputs; n += ratio.outputs) {
            const std::int64_t tile = n / layout.tileFrames;
            const std::int64_t start =
                n * ratio.inputs / ratio.outputs - layout.reach + 1 - layout.windowStart(tile);
            T* lane = bank.data() + static_cast<std::size_t>(tile * layout.window + start) * lanes +
                      static_cast<std::size_t>(n % layout.tileFrames);
            for (std::size_t k = 0; k < taps.size(); ++k) {
                lane[k * lanes] = static_cast<T>(taps[k]);
            }
        }
    }
    return bank;
}

template FftArray<float> makeTiles(const TileLayout&, const Prototype&);
template FftArray<double> makeTiles(const TileLayout&, const Prototype&);

} // namespace sinc
