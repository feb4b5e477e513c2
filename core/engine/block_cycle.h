#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace sinc {

/// Interleaved frames that travel between threads; the memory is used again and again.
struct CycleBlock {
    std::vector<float> samples;
    std::size_t frames = 0;
};

/// A fixed number of blocks between a thread that fills them and one that empties them, so that neither runs far
/// ahead and nothing is allocated on the way. Who finds nothing sleeps until half of them are there, because waking
/// up costs as much as filling some; they cannot both sleep, for then the halves would be more than all. For work
/// on files: it waits on locks, which sound in real time must not. Thread: any.
class BlockCycle {
public:
    /// @param blocks how many; samplesPerBlock: room of each
    BlockCycle(std::size_t blocks, std::size_t samplesPerBlock)
        : m_half(std::max<std::size_t>(blocks / 2, 1)) {
        for (std::size_t i = 0; i < blocks; ++i) {
            m_empty.blocks.push_back({std::vector<float>(samplesPerBlock), 0});
        }
    }

    /// A block to be filled; waits for one. Nothing after stop().
    std::optional<CycleBlock> takeEmpty() { return take(m_empty, false); }
    void giveFull(CycleBlock block) { give(m_full, std::move(block)); }
    /// No more full blocks will come.
    void close() {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_full.changed.notify_all();
    }

    /// The next full block; waits for one. Nothing when closed and used up.
    std::optional<CycleBlock> takeFull() { return take(m_full, true); }
    void giveEmpty(CycleBlock block) { give(m_empty, std::move(block)); }
    /// No more blocks are wanted.
    void stop() {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_full.changed.notify_all();
        m_empty.changed.notify_all();
    }

private:
    struct Queue {
        std::deque<CycleBlock> blocks;
        std::condition_variable changed;
    };

    std::optional<CycleBlock> take(Queue& from, bool endsWhenClosed) {
        std::unique_lock lock(m_mutex);
        if (from.blocks.empty()) {
            from.changed.wait(
                lock, [&] { return from.blocks.size() >= m_half || m_stopped || (endsWhenClosed && m_closed); });
        }
        if (from.blocks.empty() || m_stopped) {
            return std::nullopt;
        }
        CycleBlock block = std::move(from.blocks.front());
        from.blocks.pop_front();
        return block;
    }

    void give(Queue& to, CycleBlock block) {
        const std::lock_guard lock(m_mutex);
        to.blocks.push_back(std::move(block));
        if (to.blocks.size() >= m_half) {
            to.changed.notify_one();
        }
    }

    std::size_t m_half;
    std::mutex m_mutex;
    Queue m_empty;
    Queue m_full;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace sinc
