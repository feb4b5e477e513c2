#pragma once

#include "core/audio/realtime.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <type_traits>

namespace sinc {

/// Hands the newest value from one thread to another, wait-free on both sides; older values that nobody read are
/// lost. A triple buffer: the writer owns one slot, the reader one, and the third changes hands by one atomic
/// exchange.
template <typename T>
class LatestValue {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    /// Publishes a value. Thread: writer only. Real-time safe: yes.
    void publish(const T& value) noexcept SINC_NONBLOCKING {
        m_slots[m_writing].value = value;
        m_writing = m_shared.exchange(m_writing | kFresh, std::memory_order_acq_rel) & kIndex;
    }

    /// The newest published value, or a default-constructed one before the first. Stays valid until the next
    /// read(). Thread: reader only. Real-time safe: yes.
    [[nodiscard]] const T& read() noexcept SINC_NONBLOCKING {
        if ((m_shared.load(std::memory_order_relaxed) & kFresh) != 0) {
            m_reading = m_shared.exchange(m_reading, std::memory_order_acq_rel) & kIndex;
        }
        return m_slots[m_reading].value;
    }

private:
    static constexpr std::uint32_t kIndex = 3;
    static constexpr std::uint32_t kFresh = 4;

    struct alignas(64) Slot {
        T value{};
    };
    std::array<Slot, 3> m_slots{};
    alignas(64) std::uint32_t m_writing = 0;
    alignas(64) std::atomic<std::uint32_t> m_shared{1};
    alignas(64) std::uint32_t m_reading = 2;
};

} // namespace sinc
