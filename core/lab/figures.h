#pragma once

#include "core/lab/measurement.h"

namespace sinc::lab {

/// One number of the table.
struct Figure {
    std::optional<double> value; ///< none: not measured, or there is none
    bool belowFloor = false;     ///< the analysis cannot see that deep: say so instead of the number
};

/// The plain figures. The same for the window, the command line and the documentation.
enum class FigureId {
    PassBand,       ///< end of the pass band (-0.1 dB), fraction of the lower Nyquist frequency
    MinusThree,     ///< -3 dB, likewise
    StopBand,       ///< from here on below kStopDb, likewise
    Ripple,         ///< dB
    WorstAlias,     ///< dB
    InBandResidual, ///< dB
    MiddleThdN,     ///< dB
    MiddleSpur,     ///< dB
    EdgeThdN,       ///< dB
    EdgeSpur,       ///< dB
    Overshoot,      ///< of the step, per cent
    PreRinging,     ///< milliseconds
    Latency,        ///< output frames
    Cost,           ///< ns per output frame
};
inline constexpr int kFigureCount = 14;

inline constexpr double kRippleFloorDb = 1.0e-7;
/// Where the impulse response is thinned (isThinned()).
inline constexpr double kThinnedRippleFloorDb = 1.0e-5;

[[nodiscard]] Figure figureOf(const Measurement& measurement, FigureId id);

/// Whether more is better in this column.
[[nodiscard]] bool moreIsBetter(FigureId id) noexcept;

} // namespace sinc::lab
