#pragma once

#include "core/audio/thread_account.h"
#include "core/capture/capture_stream.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

namespace sinc {

/// Delivers frames that are made, not captured: signals and files. A thread of its own asks for one block after the
/// other and hands it to a sink, either in real time, as a device would, or as fast as the sink has room.
///
/// Real time means: block n is delivered when its last frame would have been captured, counted from the start on a
/// monotonic clock, so that delays do not add up. Destroying the object stops the thread.
class DeliveryThread {
public:
    /// Writes up to `frames` interleaved frames; fewer means that these were the last.
    using Produce = std::function<std::size_t(float* out, std::size_t frames)>;
    /// Why there are no more.
    using EndReason = std::function<CaptureEnd()>;

    static constexpr double kBlockSeconds = 0.01;
    static constexpr double kFreeBlockSeconds = 0.1;

    DeliveryThread(const StreamFormat& format, bool paced, CaptureSink& sink, Produce produce, EndReason endReason)
        : m_format(format)
        , m_paced(paced)
        , m_sink(sink)
        , m_produce(std::move(produce))
        , m_endReason(std::move(endReason))
        , m_blockFrames(std::max<std::size_t>(
              static_cast<std::size_t>((paced ? kBlockSeconds : kFreeBlockSeconds) * format.sampleRate), 1))
        , m_block(m_blockFrames * static_cast<std::size_t>(format.channels))
        , m_thread([this] { run(); }) {}

    DeliveryThread(const DeliveryThread&) = delete;
    DeliveryThread& operator=(const DeliveryThread&) = delete;

    ~DeliveryThread() {
        m_stop.store(true, std::memory_order_relaxed);
        m_thread.join();
    }

private:
    using Clock = std::chrono::steady_clock;

    void run() {
        setThreadRole(ThreadRole::Capture, HeapOwner::Ours);
        const Clock::time_point start = Clock::now();
        FramePosition position = 0;
        while (!m_stop.load(std::memory_order_relaxed)) {
            const Clock::time_point begun = Clock::now();
            const std::size_t frames = m_produce(m_block.data(), m_blockFrames); // ahead of its time
            const FramePosition end = position + static_cast<FramePosition>(frames);
            noteBlock(ThreadRole::Capture, (Clock::now() - begun) / std::chrono::nanoseconds(1),
                      timeOf(static_cast<FramePosition>(m_blockFrames)).count());
            if (m_paced) {
                std::this_thread::sleep_until(start + timeOf(end));
            }
            if (!waitForRoom(frames)) {
                return;
            }
            if (frames > 0) {
                const auto captured = m_paced ? start + timeOf(position) : Clock::now();
                const auto captureTimeNs =
                    std::chrono::duration_cast<std::chrono::nanoseconds>(captured.time_since_epoch()).count();
                m_sink.deliver({m_block.data(), frames, m_format.channels, position, captureTimeNs});
            }
            position = end;
            if (frames < m_blockFrames) {
                m_sink.ended(m_endReason());
                return;
            }
        }
    }

    /// @return false when it is time to stop
    bool waitForRoom(std::size_t frames) {
        while (!m_stop.load(std::memory_order_relaxed)) {
            if (m_sink.room() >= frames) {
                return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return false;
    }

    [[nodiscard]] std::chrono::nanoseconds timeOf(FramePosition frames) const {
        const FramePosition rest = frames % m_format.sampleRate;
        return std::chrono::seconds(frames / m_format.sampleRate) +
               std::chrono::nanoseconds(rest * 1'000'000'000 / m_format.sampleRate);
    }

    StreamFormat m_format;
    bool m_paced;
    CaptureSink& m_sink;
    Produce m_produce;
    EndReason m_endReason;
    std::size_t m_blockFrames;
    std::vector<float> m_block;
    std::atomic<bool> m_stop{false};
    std::thread m_thread; ///< last: it uses the others
};

} // namespace sinc
