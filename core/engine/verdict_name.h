#pragma once

#include "core/engine/diagnostics.h"

namespace sinc {

/// The name of a verdict in JSON and in figures for other programs; for people there is growthInWords().
[[nodiscard]] constexpr const char* nameOf(GrowthVerdict verdict) noexcept {
    switch (verdict) {
    case GrowthVerdict::Steady:
        return "steady";
    case GrowthVerdict::Growing:
        return "growing";
    case GrowthVerdict::Shrinking:
        return "shrinking";
    case GrowthVerdict::TooEarly:
        break;
    }
    return "too early to say";
}

} // namespace sinc
