#pragma once

#include "core/lab/curve.h"
#include "core/lab/impulse_response.h"

#include <optional>

namespace sinc::lab {

/// What a converter does to the frequencies that it lets through, from its impulse response.
struct Response {
    // x in Hz, from 0 to half the input rate
    Curve gainDb;            ///< 0 = unity
    Curve phaseDegrees;      ///< against perfect alignment in time; as far as the gain is above -60 dB
    Curve groupDelaySeconds; ///< likewise
    // x in seconds, 0 = the time of the pulse or of the jump
    Curve impulse;       ///< 1 = what an ideal converter gives at 0
    Curve step;          ///< 1 = the height of the jump
    double unity = 1.0;  ///< gain at 0 Hz, linear
    double rippleDb = 0; ///< largest deviation from the gain at 0 Hz, up to rippleToHz
    double rippleToHz = 0.0;
    double passBandHz = 0.0;         ///< where the gain has fallen by 0.1 dB
    double minusThreeHz = 0.0;       ///< where it has fallen by 3 dB
    std::optional<double> stopHz;    ///< from here on it stays below kStopDb; none: it does not
    double overshoot = 0.0;          ///< of the step above 1, as a fraction
    double preRingingSeconds = 0.0;  ///< before the jump, until below 0.1 % of it
    double postRingingSeconds = 0.0; ///< after it
    double groupDelay = 0.0;         ///< at 0 Hz, seconds
};

/// Where the transition band ends.
inline constexpr double kStopDb = -60.0;
/// Ripple counts up to this fraction of the lower Nyquist frequency, or to the end of the pass band if that is
/// lower.
inline constexpr double kRippleEnd = 0.90;
/// Float64 arithmetic of the analysis itself; what a curve shows below is not the converter's.
inline constexpr double kResponseFloorDb = -250.0;

/// Empty when the impulse response is.
[[nodiscard]] Response analyseResponse(const ImpulseResponse& impulse, RatePair rates);

} // namespace sinc::lab
