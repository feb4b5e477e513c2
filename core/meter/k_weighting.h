#pragma once

#include "core/meter/biquad.h"

namespace sinc {

/// The two sections of ITU-R BS.1770's K-weighting: a high shelf (the head) and a high-pass (RLB curve).
struct KWeighting {
    Biquad shelf;
    Biquad highPass;
};

/// K-weighting for any rate. The standard tabulates coefficients for 48 kHz only; here both sections are designed
/// from their analogue prototypes (corner frequency, Q and gain recovered from the table) by the bilinear
/// transform with pre-warped corner, which gives the table's coefficients at 48 kHz.
/// @param sampleRate Hz, above 3400
[[nodiscard]] KWeighting designKWeighting(double sampleRate) noexcept;

} // namespace sinc
