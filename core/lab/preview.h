#pragma once

#include "core/lab/curve.h"
#include "core/lab/impulse_response.h"

namespace sinc::lab {

/// What a filter looks like while its sliders move: its response alone, quick enough to be worked out anew for
/// every picture.
struct Preview {
    Curve gainDb;         ///< x: fraction of the lower Nyquist frequency, 0 to 2
    Curve impulse;        ///< x: frames of the lower rate; largest value 1
    std::size_t taps = 0; ///< length of the filter at the input rate
};

/// A quality that is designed from figures shows its design; any other one what it makes of a pulse when it doubles
/// the rate, which is the same filter as between any other pair of rates, in lower-rate frames. A few milliseconds.
/// Errors: those of makeConverter().
[[nodiscard]] Result<Preview> previewOf(std::string_view quality, RatePair rates);

} // namespace sinc::lab
