#pragma once

#include "core/dsp/prototype.h"
#include "core/dsp/quality.h"

#include <cstddef>
#include <vector>

namespace sinc {

/// An impulse response as equidistant samples, with a sum of 1 over time in input frames.
struct ImpulseResponse {
    std::vector<double> samples;
    double spacing = 1.0;    ///< input frames from one sample to the next
    double origin = 0.0;     ///< index that stands for time 0, where low tones come out without delay
    double groupDelay = 0.0; ///< input frames that were taken off a response that is not symmetrical to have it so

    [[nodiscard]] double past() const noexcept { return (static_cast<double>(samples.size()) - origin) * spacing; }
    [[nodiscard]] double future() const noexcept { return (origin + 1.0) * spacing; }
};

/// The prototype as it is: symmetrical, linear phase.
[[nodiscard]] ImpulseResponse sampleResponse(const Prototype& prototype, double spacing);

/// The same magnitudes with other phases. Minimum: all energy as early as it can be, no ringing before a sound
/// begins. Intermediate: half of that phase. The origin is the group delay at 0 Hz, so that low tones are not
/// delayed. By the cepstrum: Oppenheim and Schafer, "Discrete-Time Signal Processing", section on minimum-phase
/// sequences.
/// @param attenuationDb of the stop band, whose zeros must not be followed into minus infinity
[[nodiscard]] ImpulseResponse changePhase(const ImpulseResponse& linear, FilterPhase phase, double attenuationDb);

/// The design of a quality of kind Kaiser, at the lower rate. Another phase than the linear one fills up the stop
/// band a little; the filter makes up for that beforehand.
[[nodiscard]] LowpassDesign designOf(const Quality& quality);

/// The filter of a quality of kind Kaiser, with its phase. Another one than the linear one takes milliseconds.
/// @param spacing of the samples, in frames of the lower rate
[[nodiscard]] ImpulseResponse sampleResponse(const Quality& quality, double spacing);

} // namespace sinc
