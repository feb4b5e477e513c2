#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sinc {

/// The steps of an integer format, of at most 24 bits: float32 holds every number of them.
struct SampleGrid {
    float scale; ///< steps to full scale, a power of two up to 2^23

    [[nodiscard]] constexpr float highest() const noexcept { return scale - 1.0F; }
    [[nodiscard]] constexpr float lowest() const noexcept { return -scale; }
};

/// A sample with dither, rounded to a step. The whole steps are set aside first, so that float32 loses nothing of
/// the fraction that the dither is added to.
/// @param noise   steps, between -1 and 1
/// @param clipped one more for a sample beyond the range, which is set to its end; not-a-number becomes 0
[[nodiscard]] inline float roundedToGrid(float sample, float noise, SampleGrid grid,
                                         std::size_t& clipped) noexcept {
    if (std::isnan(sample)) {
        return 0.0F;
    }
    const float scaled = std::clamp(sample * grid.scale, grid.lowest() - 2.0F, grid.highest() + 2.0F);
    const float whole = std::rint(scaled);
    const float steps = whole + std::rint((scaled - whole) + noise);
    clipped += steps > grid.highest() || steps < grid.lowest() ? 1U : 0U;
    return std::clamp(steps, grid.lowest(), grid.highest()) * (1.0F / grid.scale);
}

} // namespace sinc
