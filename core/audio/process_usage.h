#pragma once

#include <cstdint>

/// What the system knows about this process. Any thread; asks the system, so not for every block.
namespace sinc {

/// A key for cpuTimeNs(); 0 = the system has none.
[[nodiscard]] std::uint64_t clockOfThisThread() noexcept;
/// CPU time of the thread with that key in ns; -1 when it has ended.
[[nodiscard]] std::int64_t cpuTimeNs(std::uint64_t clock) noexcept;

/// Bytes of the process in main memory, now and at most since its start; -1 = not known.
[[nodiscard]] std::int64_t residentBytes() noexcept;
[[nodiscard]] std::int64_t peakResidentBytes() noexcept;

} // namespace sinc
