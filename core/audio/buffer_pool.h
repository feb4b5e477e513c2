#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <type_traits>
#include <vector>

namespace sinc {

struct PoolState;

/// A buffer lent by a BufferPool. Moves, never copies; goes back when it is destroyed, so that it can neither be
/// forgotten nor returned twice. May outlive the pool; then its memory is freed.
class PooledBuffer {
public:
    PooledBuffer() = default;
    PooledBuffer(PooledBuffer&& other) noexcept;
    PooledBuffer& operator=(PooledBuffer&& other) noexcept;
    PooledBuffer(const PooledBuffer&) = delete;
    PooledBuffer& operator=(const PooledBuffer&) = delete;
    ~PooledBuffer() { release(); }

    /// The bytes that were asked for, all zero at first; empty after a move or release().
    [[nodiscard]] std::span<std::byte> bytes() const noexcept { return {m_memory.get(), m_size}; }
    /// The same as numbers: as many as fit.
    template <typename Number>
    [[nodiscard]] std::span<Number> as() const noexcept {
        static_assert(std::is_arithmetic_v<Number>);
        return {reinterpret_cast<Number*>(m_memory.get()), m_size / sizeof(Number)};
    }
    explicit operator bool() const noexcept { return m_memory != nullptr; }

    /// Gives it back now. Doing it again does nothing.
    void release() noexcept;

private:
    friend class BufferPool;
    std::shared_ptr<PoolState> m_pool;
    std::unique_ptr<std::byte[]> m_memory;
    std::size_t m_size = 0;
    int m_sizeClass = -1; ///< -1: too large for any
};

/// Buffers in four sizes that are used again instead of being freed: at most kCapacity of each wait, zeroed when
/// they come back. What is larger than the largest size is allocated and freed for itself, and counted.
///
/// For work buffers off the real-time path: acquire() locks, and allocates while the pool is cold. Thread: any.
class BufferPool {
public:
    static constexpr std::array<std::size_t, 4> kSizes{4096, 8192, 16384, 32768}; ///< bytes
    static constexpr std::size_t kCapacity = 50;                                  ///< that wait, of each size

    struct Statistics {
        std::uint64_t hits = 0;      ///< served by a buffer that waited
        std::uint64_t misses = 0;    ///< of a size of the pool's, but none waited
        std::uint64_t oversize = 0;  ///< larger than any, served outside
        std::uint64_t discarded = 0; ///< came back when enough waited already, and were freed
        std::size_t waiting = 0;
        std::size_t lent = 0;
        /// 0..1; of the requests that the pool could have served
        [[nodiscard]] double hitRate() const noexcept {
            const auto asked = static_cast<double>(hits + misses);
            return asked > 0.0 ? static_cast<double>(hits) / asked : 0.0;
        }
    };

    BufferPool();

    /// A buffer of at least one byte, zeroed.
    [[nodiscard]] PooledBuffer acquire(std::size_t bytes);
    [[nodiscard]] Statistics statistics() const;

private:
    std::shared_ptr<PoolState> m_state;
};

} // namespace sinc
