#pragma once

#include <cmath>

namespace sinc {

/// +120 dBFS, far beyond any sound: what is larger comes from broken data.
inline constexpr float kLargestSample = 1.0e6F;

/// -600 dBFS, far below any sound: what is fainter, denormal numbers among it, would only make the processor slow.
inline constexpr float kFaintestSample = 1.0e-30F;

/// Whether a sample can be sound: finite and within +-kLargestSample.
[[nodiscard]] inline bool isSound(float sample) noexcept {
    return std::fabs(sample) <= kLargestSample; // false for not-a-number
}

/// The sample, or silence in place of what cannot be sound or is too faint to be any, so that one broken sample
/// spoils no reading. Every meter takes its samples through this.
[[nodiscard]] inline float guarded(float sample) noexcept {
    const float magnitude = std::fabs(sample);
    return magnitude <= kLargestSample && magnitude >= kFaintestSample ? sample : 0.0F;
}

} // namespace sinc
