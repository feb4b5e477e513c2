#pragma once

#include "core/dsp/quality.h"

#include <cstddef>

namespace sinc {

/// More taps than this no filter may have, counted at the input rate.
inline constexpr std::size_t kMostTaps = 1'000'000;

/// Taps at the input rate, if the filter of a quality were one piece; 0: it is not designed from figures.
[[nodiscard]] std::size_t tapsOf(const Quality& quality, int inputRate, int outputRate);

/// Whether a quality's filter is short enough between two rates. Errors: FilterImpossible.
[[nodiscard]] Status checkedTaps(const Quality& quality, int inputRate, int outputRate);

} // namespace sinc
