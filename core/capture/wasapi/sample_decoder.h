#pragma once

#include "core/audio/realtime.h"
#include "core/capture/wasapi/wire_format.h"

#include <cstddef>

namespace sinc::wasapi {

/// Turns samples as a device stores them into float32. Integers are scaled by 2^-(bits-1), so that 16 and 24 bits
/// come back exactly; 32 bit integers and 64 bit floats are rounded to the nearest float32.
/// @param in  samples * bytesPerSample(sample) bytes, little-endian, at any address
/// @param out room for `samples` values
/// Real-time safe: yes.
void decodeSamples(WireSample sample, const std::byte* in, std::size_t samples,
                   float* out) noexcept SINC_NONBLOCKING;

} // namespace sinc::wasapi
