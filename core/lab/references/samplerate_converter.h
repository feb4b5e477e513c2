#pragma once

#include "core/lab/references/reference.h"

namespace sinc::lab {

// The numbers are samplerate.h's SRC_SINC_BEST_QUALITY and SRC_SINC_MEDIUM_QUALITY.
inline constexpr int kSamplerateBest = 0;
inline constexpr int kSamplerateMedium = 1;

#ifdef SINCSCOPE_WITH_SAMPLERATE
[[nodiscard]] ConverterResult<float> makeSamplerate(const Reference& reference, RatePair rates, int channels);
inline constexpr auto kSamplerateFloat = makeSamplerate;
#else
inline constexpr std::nullptr_t kSamplerateFloat = nullptr;
#endif

} // namespace sinc::lab
