#pragma once

#include "core/audio/frame_ring.h"
#include "core/capture/capture_stream.h"

#include <atomic>
#include <cstdint>

namespace sinc {

/// Frames on their way to an output device: whoever has sound pushes, the device's thread reads. It starts to give
/// after a short cushion has gathered, and when the two clocks drift apart so far that the delay grows, it jumps.
/// Thread: deliver() and room() producer; read() the device's; the rest any.
class PlaybackRing final : public CaptureSink, public PlaybackFeed {
public:
    enum class Mode {
        Live, ///< newest sound counts: late frames are dropped so that the delay stays small
        File, ///< every frame counts: the producer waits for room
    };

    PlaybackRing(const StreamFormat& format, Mode mode);

    void deliver(const BlockView& block) noexcept SINC_NONBLOCKING override;
    [[nodiscard]] std::size_t room() const noexcept SINC_NONBLOCKING override;
    void ended(CaptureEnd why) noexcept SINC_NONBLOCKING override;

    std::size_t read(float* out, std::size_t frames) noexcept SINC_NONBLOCKING override;

    /// The producer has ended and everything was read.
    [[nodiscard]] bool drained() const noexcept;
    [[nodiscard]] std::int64_t framesRead() const noexcept { return m_framesRead.load(std::memory_order_relaxed); }

private:
    void skipLateFrames() noexcept;

    static constexpr double kCushionSeconds = 0.03;
    static constexpr double kLatestSeconds = 0.2;

    FrameRing m_ring;
    Mode m_mode;
    std::size_t m_cushionFrames;
    std::size_t m_latestFrames;
    bool m_flowing = false; ///< device's thread only
    std::atomic<bool> m_ended{false};
    std::atomic<std::int64_t> m_framesRead{0};
};

} // namespace sinc
