#pragma once

#include "core/audio/sample_format.h"

#include <cstddef>
#include <cstdint>

namespace sinc {

/// Turns float samples into integers whose upper bits are those of an integer format: value * 2^(bits-1), rounded,
/// kept within the format's range, and moved to the top of 32 bits. Exact for samples that lie on the format's
/// grid. (libsndfile's own conversion takes 2^(bits-1) - 1 as full scale and would change every sample.)
/// @param format s16, s24 or s32; out: room for `count` values; not-a-number becomes 0. Real-time safe: yes.
void toTopAligned(SampleFormat format, const float* samples, std::size_t count, std::int32_t* out) noexcept;

} // namespace sinc
