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

/// Coefficients of one phase, first tap first, as the prototype has them. @return their sum
double samplePhase(const Prototype& prototype, std::int64_t reach, double fraction, std::vector<double>& taps) {
    const int phases = prototype.phases();
    const double phase = phases > 0 ? std::floor(fraction * phases) / phases : fraction;
    double sum = 0.0;
    for (std::size_t k = 0; k < taps.size(); ++k) {
        taps[k] = prototype.at(phase + static_cast<double>(reach - 1) - static_cast<double>(k));
        sum += taps[k];
    }
    return sum;
}

/// What a single phase would have for a sum if all had the same.
double meanSum(const Prototype& prototype, std::int64_t reach, std::vector<double>& taps) {
    constexpr int kPlaces = 64;
    double sum = 0.0;
    for (int place = 0; place < kPlaces; ++place) {
        sum += samplePhase(prototype, reach, static_cast<double>(place) / kPlaces, taps);
    }
    return sum / kPlaces;
}

/// Whether a block of the usual length holds the same tile several times, so that its coefficients are loaded once
/// for all of them.
bool isShared(const TileLayout& layout) {
    constexpr std::int64_t kUsualBlock = 480;
    return 3 * layout.cycleInputs <= kUsualBlock;
}

} // namespace

double TileLayout::price() const noexcept {
    constexpr std::int64_t kNearCoefficients = 8192;
    // A half tile needs as many loads for half of the work; coefficients from afar are waited for.
    const double narrow = 1.1;
    const double far = 1.6;
    return work() * (tileFrames == fullTile ? 1.0 : narrow) *
           (coefficients() > kNearCoefficients && !isShared(*this) ? far : 1.0);
}

TileLayout layOutTiles(RateRatio ratio, double half, std::int64_t fullTile) {
    constexpr std::int64_t kManyCoefficients = 65'536; // more cycles may save lanes, but not at any price
    TileLayout best;
    double least = std::numeric_limits<double>::infinity();
    for (const std::int64_t tile : {fullTile, fullTile / 2}) {
        for (std::int64_t cycles = 1; cycles <= tile; ++cycles) {
            TileLayout layout = layOut(ratio, half, tile, cycles);
            layout.fullTile = fullTile;
            if (layout.price() < least && (cycles == 1 || layout.coefficients() <= kManyCoefficients)) {
                least = layout.price();
                best = layout;
            }
        }
    }
    return best;
}

std::vector<double> phaseTaps(const Prototype& prototype, std::int64_t reach, double fraction) {
    std::vector<double> taps(static_cast<std::size_t>(2 * reach));
    const double sum = prototype.hasEvenPhases() ? 0.0 : meanSum(prototype, reach, taps);
    const double own = samplePhase(prototype, reach, fraction, taps);
    for (double& tap : taps) {
        tap /= prototype.hasEvenPhases() ? own : sum;
    }
    return taps;
}

template <typename T>
FftArray<T> makeTiles(const TileLayout& layout, const Prototype& prototype) {
    FftArray<T> bank(static_cast<std::size_t>(layout.coefficients()));
    std::vector<double> taps(static_cast<std::size_t>(2 * layout.reach));
    const auto lanes = static_cast<std::size_t>(layout.tileFrames);
    const RateRatio ratio = layout.ratio;
    const double mean = prototype.hasEvenPhases() ? 0.0 : meanSum(prototype, layout.reach, taps);
    // Each phase is made once, then copied to the lanes that have it: one in every `ratio.outputs`.
    for (std::int64_t first = 0; first < ratio.outputs; ++first) {
        const std::int64_t remainder = first * ratio.inputs % ratio.outputs;
        const double sum = samplePhase(prototype, layout.reach,
                                       static_cast<double>(remainder) / static_cast<double>(ratio.outputs), taps);
        const double scale = 1.0 / (prototype.hasEvenPhases() ? sum : mean);
        for (std::int64_t n = first; n < layout.cycleOutputs; n += ratio.outputs) {
            const std::int64_t tile = n / layout.tileFrames;
            const std::int64_t start =
                n * ratio.inputs / ratio.outputs - layout.reach + 1 - layout.windowStart(tile);
            T* lane = bank.data() + static_cast<std::size_t>(tile * layout.window + start) * lanes +
                      static_cast<std::size_t>(n % layout.tileFrames);
            for (std::size_t k = 0; k < taps.size(); ++k) {
                lane[k * lanes] = static_cast<T>(taps[k] * scale);
            }
        }
    }
    return bank;
}

template FftArray<float> makeTiles(const TileLayout&, const Prototype&);
template FftArray<double> makeTiles(const TileLayout&, const Prototype&);

} // namespace sinc
