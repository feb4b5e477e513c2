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

/// Doubles the rate with this quality, which shows the same filter as any other pair of rates, in lower-rate
/// frames. A few milliseconds. Errors: those of makeConverter().
[[nodiscard]] Result<Preview> previewOf(std::string_view quality, RatePair rates);

} // namespace sinc::lab
