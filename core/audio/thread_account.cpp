#include "core/audio/thread_account.h"

#include "core/audio/process_usage.h"

#include <array>
#include <atomic>
#include <cstddef>

namespace sinc {

namespace {

struct Account {
    std::array<std::atomic<std::uint64_t>, 2> allocations{}; ///< by owner
    std::atomic<std::uint64_t> blocks{0};
    std::atomic<std::int64_t> worstNs{0};
    std::atomic<std::int64_t> deadlineNs{0};
    std::atomic<std::uint64_t> clock{0};
};

constinit std::array<Account, kThreadRoles> g_accounts{};

// The hook runs inside malloc, where a thread's storage must not be made on demand.
#if defined(__ELF__)
#define SINC_EARLY_TLS __attribute__((tls_model("initial-exec")))
#else
#define SINC_EARLY_TLS
#endif
SINC_EARLY_TLS constinit thread_local ThreadRole g_thisRole = ThreadRole::Other;
SINC_EARLY_TLS constinit thread_local HeapOwner g_thisOwner = HeapOwner::Ours;

Account& of(ThreadRole role) noexcept {
    return g_accounts[static_cast<std::size_t>(role)];
}

} // namespace

void setThreadRole(ThreadRole role, HeapOwner owner) noexcept {
    g_thisOwner = owner;
    if (g_thisRole != role) {
        g_thisRole = role;
        of(role).clock.store(clockOfThisThread(), std::memory_order_relaxed);
    }
}

HeapOwnerScope::HeapOwnerScope(HeapOwner owner) noexcept
    : m_before(g_thisOwner) {
    g_thisOwner = owner;
}

HeapOwnerScope::~HeapOwnerScope() {
    g_thisOwner = m_before;
}

void noteBlock(ThreadRole role, std::int64_t busyNs, std::int64_t deadlineNs) noexcept {
    Account& account = of(role);
    account.blocks.fetch_add(1, std::memory_order_relaxed);
    const std::int64_t worst = account.worstNs.load(std::memory_order_relaxed);
    const std::int64_t before = account.deadlineNs.load(std::memory_order_relaxed);
    const double closest = before > 0 ? static_cast<double>(worst) / static_cast<double>(before) : 0.0;
    if (deadlineNs > 0 && static_cast<double>(busyNs) / static_cast<double>(deadlineNs) > closest) {
        account.worstNs.store(busyNs, std::memory_order_relaxed);
        account.deadlineNs.store(deadlineNs, std::memory_order_relaxed);
    }
}

void forgetWorstBlock(ThreadRole role) noexcept {
    of(role).worstNs.store(0, std::memory_order_relaxed);
    of(role).deadlineNs.store(0, std::memory_order_relaxed);
}

ThreadAccount accountOf(ThreadRole role) noexcept {
    const Account& account = of(role);
    ThreadAccount totals;
    totals.ourAllocations = account.allocations[0].load(std::memory_order_relaxed);
    totals.libraryAllocations = account.allocations[1].load(std::memory_order_relaxed);
    totals.blocks = account.blocks.load(std::memory_order_relaxed);
    totals.worstBlockNs = account.worstNs.load(std::memory_order_relaxed);
    totals.deadlineNs = account.deadlineNs.load(std::memory_order_relaxed);
    const std::uint64_t clock = account.clock.load(std::memory_order_relaxed);
    totals.cpuNs = clock != 0 ? cpuTimeNs(clock) : -1;
    return totals;
}

void noteAllocation() noexcept {
    if (g_thisRole != ThreadRole::Other) {
        of(g_thisRole).allocations[static_cast<std::size_t>(g_thisOwner)].fetch_add(1, std::memory_order_relaxed);
    }
}

} // namespace sinc
