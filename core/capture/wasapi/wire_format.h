#pragma once

#include "core/audio/failure.h"
#include "core/audio/stream_format.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace sinc::wasapi {

/// How a device stores one sample.
enum class WireSample {
    U8,      ///< 8 bit, unsigned, 128 = silence
    S16,     ///< 16 bit
    S24,     ///< 24 bit in 3 bytes
    S24In32, ///< 24 valid bits in the upper end of 4 bytes (also 20 valid bits)
    S32,     ///< 32 bit
    F32,     ///< 32 bit float
    F64,     ///< 64 bit float
};

/// "32 bit float", as a part of a sentence.
[[nodiscard]] const char* nameOf(WireSample sample) noexcept;
[[nodiscard]] std::size_t bytesPerSample(WireSample sample) noexcept;

/// What the bytes of a packet mean.
struct WireFormat {
    WireSample sample = WireSample::F32;
    StreamFormat stream;

    [[nodiscard]] std::size_t frameBytes() const noexcept {
        return bytesPerSample(sample) * static_cast<std::size_t>(stream.channels);
    }
    friend bool operator==(const WireFormat&, const WireFormat&) = default;
};

/// Reads a WAVEFORMATEX or WAVEFORMATEXTENSIBLE, whose bytes are little-endian and packed. Faults:
/// SampleFormatUnsupported (value: the tag and the bits), RateOutOfRange, ChannelsOutOfRange, SourceRefused (the
/// structure is too short).
[[nodiscard]] Result<WireFormat> parseWaveFormat(std::span<const std::byte> bytes);

inline constexpr std::size_t kWaveFormatExtensibleBytes = 40;

/// Writes the WAVEFORMATEXTENSIBLE that describes a format.
[[nodiscard]] std::array<std::byte, kWaveFormatExtensibleBytes> composeWaveFormat(const WireFormat& format);

/// The usual speakers for a channel count, 0 where there is no convention.
[[nodiscard]] ChannelMask usualMask(int channels) noexcept;

} // namespace sinc::wasapi
