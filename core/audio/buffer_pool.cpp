#include "core/audio/buffer_pool.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace sinc {

/// Shared with the buffers that are lent, because they may come back late.
struct PoolState {
    mutable std::mutex mutex;
    std::array<std::vector<std::unique_ptr<std::byte[]>>, BufferPool::kSizes.size()> waiting;
    BufferPool::Statistics counts;
};

PooledBuffer::PooledBuffer(PooledBuffer&& other) noexcept
    : m_pool(std::move(other.m_pool))
    , m_memory(std::move(other.m_memory))
    , m_size(std::exchange(other.m_size, 0))
    , m_sizeClass(std::exchange(other.m_sizeClass, -1)) {}

PooledBuffer& PooledBuffer::operator=(PooledBuffer&& other) noexcept {
    if (this != &other) {
        release();
        m_pool = std::move(other.m_pool);
        m_memory = std::move(other.m_memory);
        m_size = std::exchange(other.m_size, 0);
        m_sizeClass = std::exchange(other.m_sizeClass, -1);
    }
    return *this;
}

void PooledBuffer::release() noexcept {
    if (m_memory == nullptr) {
        return;
    }
    std::memset(m_memory.get(), 0, m_size); // nobody wrote beyond what was asked for
    {
        const std::lock_guard lock(m_pool->mutex);
        --m_pool->counts.lent;
        if (m_sizeClass >= 0) {
            auto& shelf = m_pool->waiting[static_cast<std::size_t>(m_sizeClass)];
            if (shelf.size() < BufferPool::kCapacity) {
                shelf.push_back(std::move(m_memory)); // room was reserved
            } else {
                ++m_pool->counts.discarded;
            }
        }
    }
    m_memory.reset();
    m_pool.reset();
    m_size = 0;
    m_sizeClass = -1;
}

BufferPool::BufferPool()
    : m_state(std::make_shared<PoolState>()) {
    for (auto& shelf : m_state->waiting) {
        shelf.reserve(kCapacity);
    }
}

PooledBuffer BufferPool::acquire(std::size_t bytes) {
    PooledBuffer buffer;
    const std::size_t wanted = std::max<std::size_t>(bytes, 1);
    const auto found = std::lower_bound(kSizes.begin(), kSizes.end(), wanted);
    {
        const std::lock_guard lock(m_state->mutex);
        Statistics& counts = m_state->counts;
        ++counts.lent;
        if (found == kSizes.end()) {
            ++counts.oversize;
        } else {
            buffer.m_sizeClass = static_cast<int>(found - kSizes.begin());
            auto& shelf = m_state->waiting[static_cast<std::size_t>(buffer.m_sizeClass)];
            ++(shelf.empty() ? counts.misses : counts.hits);
            if (!shelf.empty()) {
                buffer.m_memory = std::move(shelf.back());
                shelf.pop_back();
            }
        }
    }
    if (buffer.m_memory == nullptr) {
        buffer.m_memory = std::make_unique<std::byte[]>(found == kSizes.end() ? wanted : *found);
    }
    buffer.m_size = wanted;
    buffer.m_pool = m_state;
    return buffer;
}

BufferPool::Statistics BufferPool::statistics() const {
    const std::lock_guard lock(m_state->mutex);
    Statistics now = m_state->counts;
    for (const auto& shelf : m_state->waiting) {
        now.waiting += shelf.size();
    }
    return now;
}

} // namespace sinc
