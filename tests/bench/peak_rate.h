#pragma once

namespace sinc::bench {

/// Multiply-adds per ns that one core does at most: nothing but registers,
/// sixteen sums in flight.
[[nodiscard]] double peakRate(bool isDouble);

} // namespace sinc::bench
