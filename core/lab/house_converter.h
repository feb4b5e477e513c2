#pragma once

#include "core/lab/converter.h"

namespace sinc::lab {

/// A quality of ours as a converter. Errors: those of qualityNamed() and Resampler::prepare().
template <typename Sample>
[[nodiscard]] Result<std::unique_ptr<RateConverter<Sample>>> makeHouseConverter(std::string_view quality,
                                                                                RatePair rates, int channels);

} // namespace sinc::lab
