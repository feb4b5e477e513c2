#pragma once

#include "core/lab/references/reference.h"

namespace sinc::lab {

inline constexpr int kSpeexBest = 10;

#ifdef SINCSCOPE_WITH_SPEEXDSP
[[nodiscard]] ConverterResult<float> makeSpeexdsp(const Reference& reference, RatePair rates, int channels);
inline constexpr auto kSpeexFloat = makeSpeexdsp;
#else
inline constexpr std::nullptr_t kSpeexFloat = nullptr;
#endif

} // namespace sinc::lab
