#pragma once

#include "core/audio/failure.h"
#include "core/engine/engine_types.h"

namespace sinc {

/// Works out what the file will be: what the settings say, else the profile, else as the source delivers it; then
/// what the container can hold. Errors: ProfileUnknown, QualityUnknown, FilterImpossible, RateOutOfRange,
/// RatioOutOfRange, ChannelsOutOfRange, ContainerUnknown.
[[nodiscard]] Result<OutputPlan> planOutput(const StreamFormat& source, const OutputSettings& settings);

} // namespace sinc
