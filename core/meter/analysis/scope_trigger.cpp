#include "core/meter/analysis/scope_trigger.h"

namespace sinc {

std::optional<double> ScopeTrigger::find(std::span<const float> samples, std::size_t after) const noexcept {
    const float sign = slope == Slope::Rising ? 1.0F : -1.0F;
    if (samples.size() <= after + 1) {
        return std::nullopt;
    }
    const auto above = [&](std::size_t n) { return sign * (samples[n] - level); };
    // Backwards from the newest: a crossing stands until it is known whether the sound had been far enough below.
    std::optional<double> crossing;
    for (std::size_t n = samples.size() - after - 1; n > 0; --n) {
        const float before = above(n - 1);
        const float now = above(n);
        if (before < 0.0F && now >= 0.0F) {
            crossing = static_cast<double>(n - 1) + static_cast<double>(before / (before - now));
        }
        if (crossing && before <= -hysteresis) {
            return crossing;
        }
        if (before >= 0.0F) {
            crossing.reset(); // it had not been far enough below since here
        }
    }
    return std::nullopt;
}

} // namespace sinc
