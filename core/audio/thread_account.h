#pragma once

#include "core/audio/realtime.h"

#include <cstdint>

/// What the threads that carry sound cost: CPU time, the longest block against its deadline, and heap allocations,
/// ours apart from those that a library makes inside its own calls.
namespace sinc {

enum class ThreadRole : std::uint8_t { Other, Capture, Worker, Writer };
inline constexpr int kThreadRoles = 4;

/// Who is answerable for an allocation: code of this program, or a library that it calls.
enum class HeapOwner : std::uint8_t { Ours, Library };

/// Names the calling thread from now on. Repeating it is cheap. Real-time safe: but for its first call, which asks
/// the system for the thread's clock.
void setThreadRole(ThreadRole role, HeapOwner owner) noexcept;

/// Allocations of the calling thread belong to this owner while the object lives.
class HeapOwnerScope {
public:
    explicit HeapOwnerScope(HeapOwner owner) noexcept;
    HeapOwnerScope(const HeapOwnerScope&) = delete;
    HeapOwnerScope& operator=(const HeapOwnerScope&) = delete;
    ~HeapOwnerScope();

private:
    HeapOwner m_before;
};

/// One block is done. Keeps the one that came closest to its deadline. Any thread. Real-time safe: yes.
/// @param deadlineNs how long it might have taken; 0 or less: none
void noteBlock(ThreadRole role, std::int64_t busyNs, std::int64_t deadlineNs) noexcept SINC_NONBLOCKING;
/// Forgets the longest block, for a new measurement. Any thread.
void forgetWorstBlock(ThreadRole role) noexcept;

/// Totals since the program started. Any thread.
struct ThreadAccount {
    std::uint64_t ourAllocations = 0;
    std::uint64_t libraryAllocations = 0;
    std::uint64_t blocks = 0;
    std::int64_t worstBlockNs = 0; ///< of the block that came closest to its deadline
    std::int64_t deadlineNs = 0;   ///< of that block
    std::int64_t cpuNs = -1;       ///< of the thread that has the role now; -1 = none
};
[[nodiscard]] ThreadAccount accountOf(ThreadRole role) noexcept;

/// The heap's hook calls this for each allocation of the calling thread. Neither allocates nor locks.
void noteAllocation() noexcept;
/// Whether the program is built with that hook, so that a count of 0 means something.
[[nodiscard]] bool countsAllocations() noexcept;

} // namespace sinc
