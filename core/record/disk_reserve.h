#pragma once

#include <cstdint>

namespace sinc {

/// Bytes that a recording leaves free on its disk: it ends before the system and other programs have nothing left.
inline constexpr std::int64_t kDiskReserveBytes = 16LL << 20;

} // namespace sinc
