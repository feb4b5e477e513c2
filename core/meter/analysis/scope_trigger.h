#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace sinc {

/// Finds where an oscilloscope's picture begins, so that what repeats stands still.
struct ScopeTrigger {
    enum class Slope { Rising, Falling };

    Slope slope = Slope::Rising;
    float level = 0.0F; ///< linear, 1 = full scale
    /// How far the sound must have been on the other side of the level before a crossing counts; keeps noise from
    /// triggering twice.
    float hysteresis = 0.01F;

    /// The last crossing of the level in `samples` that leaves `after` samples behind it.
    /// @return its place in samples, between two of them where the straight line crosses; nothing without a
    /// crossing
    [[nodiscard]] std::optional<double> find(std::span<const float> samples, std::size_t after) const noexcept;
};

} // namespace sinc
