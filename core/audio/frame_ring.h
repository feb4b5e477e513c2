#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace sinc {

/// A wait-free ring of frames between one producer thread and one consumer thread. It keeps packets whole: what was
/// pushed as one block comes out as views that carry that block's position, time and flags. (A view that begins
/// inside a block keeps of its flags only Silence; the others tell of its first frame.)
///
///      producer                                          consumer
///      push() --> [ frames  ........................ ] --> front() / pop()
///                 [ packets: position, time, flags   ]
///
/// When the ring is full the newest frames are dropped and counted. Nothing hides the loss: positions belong to the
/// stream, so the consumer sees the next packet begin later than the last one ended.
///
/// Memory is allocated in the constructor only.
class FrameRing {
public:
    /// @param channels        1..kMaxChannels
    /// @param capacityFrames  frames that fit at once (rounded up to a power of two)
    /// @param capacityPackets packets that fit at once (rounded up to a power of two)
    FrameRing(int channels, std::size_t capacityFrames, std::size_t capacityPackets);

    FrameRing(const FrameRing&) = delete;
    FrameRing& operator=(const FrameRing&) = delete;

    /// Copies a block in. A block without samples (`samples == nullptr`) counts as silence of that length.
    /// Thread: producer only. Real-time safe: yes.
    /// @return frames accepted, 0..block.frames; the rest is dropped and counted in droppedFrames().
    std::size_t push(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// The oldest frames that lie in one piece and belong to one packet, at most `maxFrames`; no frames when the
    /// ring is empty. Stays valid until pop(). Thread: consumer only. Real-time safe: yes.
    [[nodiscard]] BlockView front(std::size_t maxFrames) noexcept SINC_NONBLOCKING;

    /// Releases the first `frames` of what front() returned. Thread: consumer only. Real-time safe: yes.
    void pop(std::size_t frames) noexcept SINC_NONBLOCKING;

    [[nodiscard]] int channels() const noexcept { return m_channels; }
    [[nodiscard]] std::size_t capacityFrames() const noexcept { return m_frameMask + 1; }

    /// Frames that push() would accept as one block. Thread: producer. Real-time safe: yes.
    [[nodiscard]] std::size_t roomFrames() const noexcept SINC_NONBLOCKING;
    /// Frames waiting. Any thread; a moment old.
    [[nodiscard]] std::size_t fillFrames() const noexcept;
    /// The most frames that ever waited. Any thread.
    [[nodiscard]] std::size_t highWaterFrames() const noexcept;
    /// Frames that push() could not accept since construction. Any thread.
    [[nodiscard]] std::uint64_t droppedFrames() const noexcept;

private:
    struct Packet {
        FramePosition position;
        std::int64_t captureTimeNs;
        std::uint64_t frames;
        BlockFlags flags;
    };

    void copyIn(std::uint64_t at, const float* samples, std::size_t frames) noexcept;

    int m_channels;
    std::size_t m_frameMask;
    std::size_t m_packetMask;
    std::unique_ptr<float[]> m_frames;
    std::unique_ptr<Packet[]> m_packets;

    // Counters run up for ever; the masks turn them into places. Producer and consumer write to lines of their own.
    alignas(64) std::atomic<std::uint64_t> m_framesWritten{0};
    std::atomic<std::uint64_t> m_packetsWritten{0};
    std::atomic<std::uint64_t> m_dropped{0};
    std::atomic<std::uint64_t> m_highWater{0};
    alignas(64) std::atomic<std::uint64_t> m_framesRead{0};
    std::atomic<std::uint64_t> m_packetsRead{0};
    std::uint64_t m_consumedOfPacket = 0; ///< consumer only: frames of the front packet already popped
};

} // namespace sinc
