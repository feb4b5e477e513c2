#pragma once

#include "core/dsp/fft.h"
#include "core/dsp/prototype.h"
#include "core/dsp/stages/stage.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sinc {

/// How the phases of a rational ratio are put together: the pattern of phases repeats after a cycle, and a cycle is
/// cut into tiles of outputs that are computed together, one lane each.
///
///     inputs    . . . . . . . . . . . . . . . .
///     output 0  [ taps of phase 0 ]
///     output 1      [ taps of phase 1 ]              one tile: all lanes look at one window,
///     output 2          [ taps of phase 2 ]          with coefficients of 0 outside their taps
///     output 3            [ taps of phase 3 ]
///               |--------- window ----------|
struct TileLayout {
    std::int64_t cycleInputs = 1;
    std::int64_t cycleOutputs = 1;
    std::int64_t tileFrames = 1;
    std::int64_t fullTile = 1; ///< most frames that a tile may have
    std::int64_t tiles = 1;    ///< in a cycle; the last may have lanes to spare
    std::int64_t reach = 1;    ///< taps on either side of a position
    std::int64_t window = 1;
    RateRatio ratio;

    /// First input frame of a tile's window, from the start of its cycle.
    [[nodiscard]] std::int64_t windowStart(std::int64_t tile) const noexcept {
        return tile * tileFrames * ratio.inputs / ratio.outputs - reach + 1;
    }
    /// Values that the coefficients take.
    [[nodiscard]] std::int64_t coefficients() const noexcept { return tiles * window * tileFrames; }
    /// Multiplications for one output frame of one channel.
    [[nodiscard]] double work() const noexcept {
        return static_cast<double>(coefficients()) / static_cast<double>(cycleOutputs);
    }
    /// The work, with what makes it slower counted in.
    [[nodiscard]] double price() const noexcept;
};

/// The layout with the least work among those whose coefficients do not get out of hand.
/// @param half      taps on either side, input frames
/// @param fullTile  kernels::kTileFrames of the precision
[[nodiscard]] TileLayout layOutTiles(RateRatio ratio, double half, std::int64_t fullTile);

/// The coefficients: [tile][window][lane], each phase with a sum of 1, or all of them on average.
template <typename T>
[[nodiscard]] FftArray<T> makeTiles(const TileLayout& layout, const Prototype& prototype);

/// Coefficients of one phase, first tap first: `reach` on either side, with the sum that makeTiles() gives them.
/// @param fraction of an input frame, from 0 to 1
[[nodiscard]] std::vector<double> phaseTaps(const Prototype& prototype, std::int64_t reach, double fraction);

} // namespace sinc
