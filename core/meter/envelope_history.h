#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace sinc {

/// The lowest and highest sample of a short stretch of frames, linear, 1 = full scale.
struct EnvelopePoint {
    float low = 0.0F;
    float high = 0.0F;
    bool gap = false; ///< frames are missing here; low and high are 0
};

/// The outline of the last seconds of a stream for a rolling waveform: one point per channel and stretch of frames,
/// in constant memory. Stretches lie on fixed frame numbers, so the picture does not shimmer as it rolls. Thread:
/// one writer, one reader; wait-free for the writer.
class EnvelopeHistory {
public:
    /// Most channels that are kept one by one; further channels are left out of the picture.
    static constexpr int kChannels = 8;
    /// How many stretches a second of sound is usually cut into.
    static constexpr int kPointsPerSecond = 200;
    /// Stretches kept; the oldest give way.
    static constexpr std::size_t kPoints = 8192;

    EnvelopeHistory();

    /// Starts afresh. Thread: writer only.
    /// @param framesPerPoint frames that one point stands for, at least 1
    void reset(int channels, int framesPerPoint) noexcept;

    /// Adds the next frames. Thread: writer only. Real-time safe: yes.
    /// @param gap the frames stand for ones that were lost
    void process(const BlockView& block, bool gap = false) noexcept SINC_NONBLOCKING;

    /// Copies the newest complete points of one channel, oldest first, as many as `out` holds or exist.
    /// Thread: reader. @return points written to the front of `out`
    [[nodiscard]] std::size_t newest(int channel, std::span<EnvelopePoint> out) const noexcept;

    /// Complete points since reset(). Any thread.
    [[nodiscard]] std::uint64_t pointCount() const noexcept { return m_count.load(std::memory_order_acquire); }
    /// Channels kept. Any thread.
    [[nodiscard]] int channels() const noexcept { return m_channels.load(std::memory_order_relaxed); }
    /// Rises with every reset(). Any thread.
    [[nodiscard]] std::uint32_t generation() const noexcept { return m_generation.load(std::memory_order_acquire); }

private:
    struct Cell {
        std::atomic<float> low{0.0F}; ///< NaN: a gap
        std::atomic<float> high{0.0F};
    };

    void finishPoint() noexcept;

    std::unique_ptr<Cell[]> m_cells; ///< kPoints * kChannels
    std::atomic<std::uint64_t> m_count{0};
    std::atomic<std::uint32_t> m_generation{0};
    std::atomic<int> m_channels{0};
    int m_framesPerPoint = 1; ///< writer only, like all below
    int m_framesInPoint = 0;
    bool m_gapInPoint = false;
    EnvelopePoint m_open[kChannels];
};

} // namespace sinc
