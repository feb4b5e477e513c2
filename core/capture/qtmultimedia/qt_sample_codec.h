#pragma once

#include "core/audio/realtime.h"

#include <QAudioFormat>

#include <cstddef>

namespace sinc::qt {

/// Device samples to float32; full scale of integers is 2^(bits-1). `in` need not be aligned. Real-time safe: yes.
void decodeSamples(const char* in, QAudioFormat::SampleFormat format, float* out,
                   std::size_t count) noexcept SINC_NONBLOCKING;

/// float32 to device samples, limited to the format's range. `out` need not be aligned. Real-time safe: yes.
void encodeSamples(const float* in, QAudioFormat::SampleFormat format, char* out,
                   std::size_t count) noexcept SINC_NONBLOCKING;

} // namespace sinc::qt
