#pragma once

#include "core/meter/sample_guard.h"

#include <cmath>

namespace sinc {

/// Magnitude of a sample for a ballistic: never quite zero (-400 dBFS), so that what follows never runs into
/// denormal numbers, which are slow.
[[nodiscard]] inline double rectified(float sample) noexcept {
    return std::fabs(static_cast<double>(guarded(sample))) + 1.0e-20;
}

/// A reading below -200 dBFS is silence.
[[nodiscard]] inline double audible(double level) noexcept {
    return level > 1.0e-10 ? level : 0.0;
}

} // namespace sinc
