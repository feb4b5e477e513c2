#pragma once

#include "core/lab/references/reference.h"

namespace sinc::lab {

// The numbers are soxr.h's SOXR_20_BITQ and SOXR_28_BITQ.
inline constexpr int kSoxrHq = 4;
inline constexpr int kSoxrVhq = 6;

#ifdef SINCSCOPE_WITH_SOXR
[[nodiscard]] ConverterResult<float> makeSoxrFloat(const Reference& reference, RatePair rates, int channels);
[[nodiscard]] ConverterResult<double> makeSoxrDouble(const Reference& reference, RatePair rates, int channels);
inline constexpr auto kSoxrFloat = makeSoxrFloat;
inline constexpr auto kSoxrDouble = makeSoxrDouble;
#else
inline constexpr std::nullptr_t kSoxrFloat = nullptr;
inline constexpr std::nullptr_t kSoxrDouble = nullptr;
#endif

} // namespace sinc::lab
