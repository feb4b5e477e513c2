#include "tests/bench/memory_hand_over.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>

namespace sinc::bench {

namespace {

/// A chunk of samples on the heap that belongs to whoever holds it.
struct Plain {
    std::unique_ptr<float[]> samples;
    std::size_t count = 0;

    [[nodiscard]] const float* data() const { return samples.get(); }
    void release() { samples.reset(); }
};

struct Pooled {
    PooledBuffer buffer;
    std::size_t count = 0;

    [[nodiscard]] const float* data() const { return reinterpret_cast<const float*>(buffer.bytes().data()); }
    void release() { buffer.release(); }
};

/// What a consumer holds: lists of chunks by the block at which it lets go. Its own memory is reserved.
template <typename Chunk>
class Held {
public:
    void keep(Chunk&& chunk, int blocks) {
        m_slots[(m_now + static_cast<std::size_t>(blocks)) % kSlots].push_back(std::move(chunk));
    }
    void step() {
        m_now = (m_now + 1) % kSlots;
        m_slots[m_now].clear(); // lets go
    }

private:
    static constexpr std::size_t kSlots = HoldTimes::kLongest + 1;
    std::size_t m_now = 0;
    std::vector<std::vector<Chunk>> m_slots = [] {
        std::vector<std::vector<Chunk>> slots(kSlots);
        for (auto& slot : slots) {
            slot.reserve(64);
        }
        return slots;
    }();
};

std::uint64_t sumOf(const float* samples, std::size_t count) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += std::bit_cast<std::uint32_t>(samples[i]);
    }
    return sum;
}

class Nothing final : public HandOver {
    void make(const BlockView& /*block*/) override {}
    void take() override {}
};

/// Chunks that are handed out: (a), (b) and (c) differ only in how one is made.
template <typename Chunk>
class ChunkHandOver : public HandOver {
public:
    void make(const BlockView& block) override {
        const std::size_t at = m_made.load(std::memory_order_relaxed);
        m_queue[at % m_queue.size()] =
            chunkOf(block.samples, block.frames * static_cast<std::size_t>(block.channels));
        m_made.store(at + 1, std::memory_order_release);
    }

    void take() override {
        for (const std::size_t made = m_made.load(std::memory_order_acquire); m_taken < made; ++m_taken) {
            Chunk chunk = std::move(m_queue[m_taken % m_queue.size()]);
            m_sum += sumOf(chunk.data(), chunk.count);
            m_held.step();
            m_held.keep(std::move(chunk), m_times.next());
        }
    }

protected:
    virtual Chunk chunkOf(const float* samples, std::size_t count) = 0;

private:
    std::array<Chunk, kAhead> m_queue{};
    std::atomic<std::size_t> m_made{0};
    std::size_t m_taken = 0;
    HoldTimes m_times;
    Held<Chunk> m_held;
};

class AllocateEach final : public ChunkHandOver<Plain> {
    Plain chunkOf(const float* samples, std::size_t count) override {
        Plain chunk{std::make_unique<float[]>(count), count}; // zeroed, as the original's were
        std::memcpy(chunk.samples.get(), samples, count * sizeof(float));
        return chunk;
    }
};

class PoolAndRelease final : public ChunkHandOver<Pooled> {
    Pooled chunkOf(const float* samples, std::size_t count) override {
        Pooled chunk{m_pool.acquire(count * sizeof(float)), count};
        std::memcpy(chunk.buffer.bytes().data(), samples, count * sizeof(float));
        return chunk;
    }
    BufferPool m_pool;
};

class PoolAndCopy final : public ChunkHandOver<Plain> {
    Plain chunkOf(const float* samples, std::size_t count) override {
        PooledBuffer work = m_pool.acquire(count * sizeof(float));
        std::memcpy(work.bytes().data(), samples, count * sizeof(float));
        Plain chunk{std::make_unique<float[]>(count), count};
        std::memcpy(chunk.samples.get(), work.bytes().data(), count * sizeof(float));
        return chunk;
    }
    BufferPool m_pool;
};

/// (d): a ring between the threads, and on the other side memory for the longest time that anything is kept.
class Push final : public HandOver {
public:
    explicit Push(int channels)
        : m_ring(channels, kAhead * kBlockFrames, 2 * kAhead)
        , m_past((HoldTimes::kLongest + 1) * kBlockFrames * static_cast<std::size_t>(channels)) {}

    void make(const BlockView& block) override { m_ring.push(block); }

    void take() override {
        for (BlockView view = m_ring.front(kBlockFrames); view.frames > 0; view = m_ring.front(kBlockFrames)) {
            const std::size_t count = view.frames * static_cast<std::size_t>(view.channels);
            m_sum += sumOf(view.samples, count);
            (void)m_times.next(); // holding on costs nothing: the past is there for as long as anybody may ask
            keep(view.samples, count);
            m_ring.pop(view.frames);
        }
    }

private:
    static constexpr std::size_t kBlockFrames = 512; ///< at least those of a block

    void keep(const float* samples, std::size_t count) {
        const std::size_t first = std::min(count, m_past.size() - m_at);
        std::copy_n(samples, first, m_past.begin() + static_cast<std::ptrdiff_t>(m_at));
        std::copy_n(samples + first, count - first, m_past.begin());
        m_at = (m_at + count) % m_past.size();
    }

    FrameRing m_ring;
    HoldTimes m_times;
    std::vector<float> m_past;
    std::size_t m_at = 0;
};

} // namespace

std::string_view nameOf(Strategy strategy) {
    switch (strategy) {
    case Strategy::Nothing:
        return "nothing";
    case Strategy::Allocate:
        return "allocate";
    case Strategy::PoolAndRelease:
        return "pool-release";
    case Strategy::PoolAndCopy:
        return "pool-copy";
    case Strategy::Push:
        return "push";
    }
    return "";
}

int HoldTimes::next() {
    const auto dice = static_cast<int>(m_random() % 100);
    if (dice == 0) {
        return kLongest;
    }
    return dice < 10 ? 100 : static_cast<int>(m_random() % 10);
}

std::unique_ptr<HandOver> makeHandOver(Strategy strategy, int channels) {
    switch (strategy) {
    case Strategy::Nothing:
        return std::make_unique<Nothing>();
    case Strategy::Allocate:
        return std::make_unique<AllocateEach>();
    case Strategy::PoolAndRelease:
        return std::make_unique<PoolAndRelease>();
    case Strategy::PoolAndCopy:
        return std::make_unique<PoolAndCopy>();
    case Strategy::Push:
        break;
    }
    return std::make_unique<Push>(channels);
}

} // namespace sinc::bench
