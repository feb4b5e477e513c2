#pragma once

#include "core/lab/control.h"
#include "core/lab/converter.h"

namespace sinc::lab {

/// Where a converter's answer to one input frame begins and ends, in input frames around it.
struct Support {
    std::size_t before = 0;
    std::size_t after = 0;
};

/// Looks at a short burst. What is smaller than 1e-12 of the peak, or than the converter's own noise, counts as
/// nothing.
[[nodiscard]] Support supportOf(RateConverter<double>& converter, RatePair rates);

/// The answer of a converter to one input frame, as a function of the time between output and input: h(t). Unity
/// gain is a sum of 1 per input frame.
struct ImpulseResponse {
    double start = 0.0;         ///< t of the first value, in input frames; 0 = the time of the pulse
    double step = 1.0;          ///< between values, in input frames
    std::vector<double> values; ///< h

    [[nodiscard]] double timeOf(std::size_t i) const noexcept { return start + step * static_cast<double>(i); }
};

/// Output frames lie at M different distances from the input frames next to them (in/out = M/L in lowest terms), so
/// M pulses at well-chosen places show the whole response, every 1/L of an input frame. Of more than 1024 distances
/// 512 are taken that lie evenly. Exact to the converter's own arithmetic. Empty when cancelled.
[[nodiscard]] ImpulseResponse impulseResponse(RateConverter<double>& converter, RatePair rates,
                                              const Control& control);

/// Whether that is so many distances that only some are taken.
[[nodiscard]] bool isThinned(RatePair rates) noexcept;

/// What comes out for an input that jumps from 0 to 1 at t = 0; on the same grid, or on one that is a little finer
/// where that one has no whole number of values for an input frame.
[[nodiscard]] ImpulseResponse stepResponse(const ImpulseResponse& impulse);

} // namespace sinc::lab
