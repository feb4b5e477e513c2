#pragma once

#include <cstdint>

namespace sinc {

/// Two independent uniform 16-bit numbers made of the n-th 32-bit hash, minus their mean: triangular from -65535 to
/// 65535. A counter instead of a generator's state makes sample n's dither a function of n alone.
[[nodiscard]] constexpr std::int32_t triangularInteger(std::uint32_t n) noexcept {
    std::uint32_t hash = n * 0x9E3779B9U + 0x7F4A7C15U;
    hash = (hash ^ (hash >> 16)) * 0x21F0AAADU;
    hash = (hash ^ (hash >> 15)) * 0x735A2D97U;
    hash ^= hash >> 15;
    return static_cast<std::int32_t>((hash & 0xFFFFU) + (hash >> 16)) - 65'535;
}

/// The same in (-1, 1). Exact in float32, too.
[[nodiscard]] constexpr double triangularNoise(std::uint32_t n) noexcept {
    return static_cast<double>(triangularInteger(n)) / 65'536.0;
}

} // namespace sinc
