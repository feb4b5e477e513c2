#pragma once

#include "core/audio/frame_ring.h"
#include "core/capture/capture_stream.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <thread>
#include <vector>

/// A sink as the engine has one: a ring that the backend's thread fills and the test's thread empties.
class CollectingSink final : public sinc::CaptureSink {
public:
    struct Block {
        sinc::FramePosition position;
        std::int64_t captureTimeNs;
        std::size_t frames;
    };

    CollectingSink(int channels, std::size_t capacityFrames)
        : m_ring(channels, capacityFrames, 4096) {}

    void deliver(const sinc::BlockView& block) noexcept override { m_ring.push(block); }
    std::size_t room() const noexcept override { return m_ring.roomFrames(); }
    void ended(sinc::CaptureEnd why) noexcept override { m_end.store(static_cast<int>(why)); }

    /// Takes what is there now. What a free-running source adds meanwhile is left, or this would never end.
    void drain() {
        std::size_t left = m_ring.fillFrames();
        while (left > 0) {
            const auto view = m_ring.front(left);
            if (view.frames == 0) {
                return; // the producer has written frames and is about to say whose they are
            }
            left -= view.frames;
            m_contiguous = m_contiguous && view.position == m_position;
            m_position = view.position + static_cast<sinc::FramePosition>(view.frames);
            blocks.push_back({view.position, view.captureTimeNs, view.frames});
            const auto samples = view.interleaved();
            collected.insert(collected.end(), samples.begin(), samples.end());
            m_ring.pop(view.frames);
        }
    }

    /// Takes until so many frames are there or the source has ended.
    void collect(std::size_t frames) {
        while (true) {
            const bool over = m_end.load() >= 0;
            drain();
            if (over || collected.size() >= frames * static_cast<std::size_t>(m_ring.channels())) {
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    [[nodiscard]] std::optional<sinc::CaptureEnd> end() const {
        const int why = m_end.load();
        return why < 0 ? std::nullopt : std::optional(static_cast<sinc::CaptureEnd>(why));
    }
    /// Positions ran from 0 without holes and nothing was dropped.
    [[nodiscard]] bool contiguous() const { return m_contiguous && m_ring.droppedFrames() == 0; }

    std::vector<float> collected;
    std::vector<Block> blocks;

private:
    sinc::FrameRing m_ring;
    std::atomic<int> m_end{-1};
    sinc::FramePosition m_position = 0;
    bool m_contiguous = true;
};
