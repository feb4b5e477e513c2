#pragma once

#include <cstdint>

namespace sinc {

/// Two independent uniform numbers in [0, 1) made of the n-th 32-bit hash, minus their mean: triangular in (-1, 1).
/// A counter instead of a generator's state makes sample n's dither a function of n alone.
[[nodiscard]] constexpr double triangularNoise(std::uint32_t n) noexcept {
    std::uint32_t hash = n * 0x9E3779B9U + 0x7F4A7C15U;
    hash = (hash ^ (hash >> 16)) * 0x21F0AAADU;
    hash = (hash ^ (hash >> 15)) * 0x735A2D97U;
    hash ^= hash >> 15;
    return (static_cast<double>(hash & 0xFFFFU) + static_cast<double>(hash >> 16)) / 65536.0 - 65535.0 / 65536.0;
}

} // namespace sinc
