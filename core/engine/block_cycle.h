#pragma once

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
/// ahead and nothing is allocated on the way. For work on files: it waits on locks, which sound in real time must
/// not. Thread: any.
class BlockCycle {
public:
    /// @param blocks how many; samplesPerBlock: room of each
    BlockCycle(std::size_t blocks, std::size_t samplesPerBlock) {
        for (std::size_t i = 0; i < blocks; ++i) {
            m_empty.push_back({std::vector<float>(samplesPerBlock), 0});
        }
    }

    /// A block to be filled; waits for one. Nothing after stop().
    std::optional<CycleBlock> takeEmpty() { return take(m_empty, false); }
    void giveFull(CycleBlock block) { give(m_full, std::move(block)); }
    /// No more full blocks will come.
    void close() {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// The next full block; waits for one. Nothing when closed and used up.
    std::optional<CycleBlock> takeFull() { return take(m_full, true); }
    void giveEmpty(CycleBlock block) { give(m_empty, std::move(block)); }
    /// No more blocks are wanted.
    void stop() {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    std::optional<CycleBlock> take(std::deque<CycleBlock>& from, bool endsWhenClosed) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !from.empty() || m_stopped || (endsWhenClosed && m_closed); });
        if (from.empty() || m_stopped) {
            return std::nullopt;
        }
        CycleBlock block = std::move(from.front());
        from.pop_front();
        return block;
    }

    void give(std::deque<CycleBlock>& to, CycleBlock block) {
        const std::lock_guard lock(m_mutex);
        to.push_back(std::move(block));
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<CycleBlock> m_empty;
    std::deque<CycleBlock> m_full;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace sinc
