#pragma once

#include "core/audio/failure.h"

#include <string>
#include <string_view>

namespace sinc {

enum class SignalKind { Sine, Sweep, Pink, White, Silence };

/// What a signal's id says.
struct SignalSpec {
    static constexpr double kDefaultHz = 997.0;
    static constexpr double kDefaultDbfs = -20.0;
    static constexpr double kLowestHz = 0.1;
    static constexpr double kHighestHz = 23'999.0; ///< below half the rate
    static constexpr double kLowestDbfs = -160.0;

    SignalKind kind = SignalKind::Silence;
    double frequencyHz = kDefaultHz; ///< of a sine
    double peakDbfs = kDefaultDbfs;  ///< of the highest sample
};

/// Reads "signal:sine[:HZ[:DBFS]]", "signal:sweep[:DBFS]", "signal:pink[:DBFS]", "signal:white[:DBFS]" or
/// "signal:silence". Error: SourceMalformed, naming these forms and the ranges.
[[nodiscard]] Result<SignalSpec> signalSpecOf(const std::string& id);

/// For people: "Sine 997 Hz, −20 dBFS".
[[nodiscard]] std::string nameOf(const SignalSpec& spec);

} // namespace sinc
