#pragma once

#include "core/dsp/stages/stage.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace sinc {

/// How a stream is cut into blocks for transforms whose sizes have the ratio of the rates. A block takes `size`
/// input frames to their spectrum and comes back as `outputSize` frames at the other rate; what is not spoiled by
/// the ends meeting is one hop.
///
///     input   |--- past ---|------- hop -------|-- future --|  zeros  |    one block: size frames
///     output               |-- hop at the new rate --|
struct StretchLayout {
    RateRatio ratio;
    std::int64_t size = 0;
    std::int64_t outputSize = 0;
    std::int64_t past = 0;
    std::int64_t future = 0;
    std::int64_t hopInputs = 0;
    std::int64_t hopOutputs = 0;

    /// Input frames between a position and the input that its output waits for, at worst.
    [[nodiscard]] std::int64_t delayInputs() const noexcept { return hopInputs + future; }
    /// Estimate: ns for one input frame of two channels.
    [[nodiscard]] double cost(bool isDouble) const noexcept;
};

/// The cheapest layout whose hop and future stay within a delay, if there is one with transforms of good sizes.
/// @param past, future input frames that an output looks at on either side
/// @param mostDelay    input frames
[[nodiscard]] std::optional<StretchLayout> layOutStretch(RateRatio ratio, std::int64_t past, std::int64_t future,
                                                         double mostDelay, bool isDouble);

} // namespace sinc
