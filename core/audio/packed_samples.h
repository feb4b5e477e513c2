#pragma once

#include "core/audio/format_converter.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

/// One sample in memory as a number and back. Little-endian on every machine.
namespace sinc {

[[nodiscard]] constexpr int bitsOf(PackedFormat format) noexcept {
    return static_cast<int>(8 * bytesPerSample(format));
}

/// Steps to full scale; 1 for F32.
[[nodiscard]] inline double stepsOf(PackedFormat format) noexcept {
    return format == PackedFormat::F32 ? 1.0 : std::ldexp(1.0, bitsOf(format) - 1);
}

/// The value, full scale 1.
[[nodiscard]] inline double unpacked(PackedFormat format, const std::byte* in) noexcept {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < bytesPerSample(format); ++i) {
        bits |= std::to_integer<std::uint32_t>(in[i]) << (8 * i);
    }
    switch (format) {
    case PackedFormat::U8:
        return (static_cast<double>(bits) - 128.0) / 128.0;
    case PackedFormat::F32:
        return static_cast<double>(std::bit_cast<float>(bits));
    default:
        break;
    }
    const int unused = 32 - bitsOf(format);
    return static_cast<double>(static_cast<std::int32_t>(bits << unused) >> unused) / stepsOf(format);
}

/// @param value full scale 1; for the integers one that lies on the format's steps and in its range
inline void pack(PackedFormat format, double value, std::byte* out) noexcept {
    const std::uint32_t bits = format == PackedFormat::F32
                                   ? std::bit_cast<std::uint32_t>(static_cast<float>(value))
                                   : static_cast<std::uint32_t>(static_cast<std::int64_t>(value * stepsOf(format)) +
                                                                (format == PackedFormat::U8 ? 128 : 0));
    for (std::size_t i = 0; i < bytesPerSample(format); ++i) {
        out[i] = static_cast<std::byte>(bits >> (8 * i));
    }
}

} // namespace sinc
