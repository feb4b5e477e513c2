#pragma once

#include "core/dsp/stages/stage.h"

#include <cstdint>
#include <optional>

namespace sinc {

/// How a stream is cut into blocks for the transform. The frames of a block are dealt out to as many transforms as
/// the ratio has inputs, row by row, and come back from as many as it has outputs; what is not spoiled by the ends
/// meeting is one hop. All transforms have the same number of points, one that is quick to do.
///
///     rows of ratio.inputs frames   |--- past ---|------- hop -------|-- future --|  zeros  |   `points` rows
///     rows of ratio.outputs frames               |------- hop -------|
struct SpectralLayout {
    RateRatio ratio;
    std::int64_t points = 0;
    std::int64_t pastRows = 0;
    std::int64_t futureRows = 0;
    std::int64_t hopRows = 0;

    [[nodiscard]] std::int64_t usedRows() const noexcept { return pastRows + hopRows + futureRows; }
    [[nodiscard]] std::int64_t hopInputs() const noexcept { return hopRows * ratio.inputs; }
    [[nodiscard]] std::int64_t hopOutputs() const noexcept { return hopRows * ratio.outputs; }
    /// Input frames between a position and the input that its output waits for, at worst.
    [[nodiscard]] std::int64_t delayInputs() const noexcept { return (hopRows + futureRows) * ratio.inputs; }
    /// Estimate: ns for one input frame of two channels.
    [[nodiscard]] double cost(bool isDouble) const noexcept;
};

/// The cheapest layout whose hop and future stay within a delay, if there is one.
/// @param past, future input frames that an output looks at on either side
/// @param mostDelay    input frames
[[nodiscard]] std::optional<SpectralLayout> layOutSpectral(RateRatio ratio, double past, double future,
                                                           double mostDelay, bool isDouble);

} // namespace sinc
