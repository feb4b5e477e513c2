#pragma once

#include "core/lab/control.h"
#include "core/lab/converter.h"

#include <functional>

namespace sinc::lab {

/// How far the output lags behind the input while a stream runs, in output frames: the most that has been fed and
/// not come back yet, after each block of kBlockFrames, plus the group delay at 0 Hz, which is no more than 0 where
/// a converter takes care of that.
/// @param groupDelaySeconds of the response at 0 Hz
[[nodiscard]] double latencyOutputFrames(RateConverter<double>& converter, RatePair rates,
                                         double groupDelaySeconds);

/// What a conversion costs on this machine.
struct Cost {
    double nsPerOutputFrame = 0.0; ///< stereo, float32, blocks of kBlockFrames, one thread; median of rounds
    double secondsPerSecond = 0.0; ///< computing time for one second of stereo sound
    double prepareSeconds = 0.0;   ///< to design the filter and reserve memory
};

/// Two clocks, each in seconds since some time of its own.
struct Clocks {
    std::function<double()> passed;   ///< the one on the wall
    std::function<double()> computed; ///< what this thread has computed: what others take meanwhile does not count

    [[nodiscard]] static Clocks real();
};

/// What converting costs by these clocks; `prepareSeconds` stays 0. Nothing is known when `control` was cancelled
/// before the first round was over.
/// @param converter of two channels
[[nodiscard]] Cost costOf(RateConverter<float>& converter, RatePair rates, const Control& control,
                          const Clocks& clocks);

/// Takes about a quarter of a second. Only true when nothing else runs meanwhile. Errors: those of makeConverter().
[[nodiscard]] Result<Cost> measureCost(std::string_view name, RatePair rates, const Control& control);

} // namespace sinc::lab
