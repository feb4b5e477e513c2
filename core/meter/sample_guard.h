#pragma once

#include <cmath>

namespace sinc {

/// +120 dBFS, far beyond any sound: what is larger comes from broken data.
inline constexpr float kLargestSample = 1.0e6F;

/// Whether a sample can be sound: finite and within +-kLargestSample.
[[nodiscard]] inline bool isSound(float sample) noexcept {
    return std::fabs(sample) <= kLargestSample; // false for not-a-number
}

/// The sample, or silence in place of what cannot be sound, so that one broken sample spoils no reading. Every
/// meter takes its samples through this.
[[nodiscard]] inline float guarded(float sample) noexcept {
    return isSound(sample) ? sample : 0.0F;
}

} // namespace sinc
