#include "core/audio/frame_ring.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

namespace sinc {

FrameRing::FrameRing(int channels, std::size_t capacityFrames, std::size_t capacityPackets)
    : m_channels(channels)
    , m_frameMask(std::bit_ceil(std::max<std::size_t>(capacityFrames, 2)) - 1)
    , m_packetMask(std::bit_ceil(std::max<std::size_t>(capacityPackets, 2)) - 1)
    , m_frames(std::make_unique<float[]>((m_frameMask + 1) * static_cast<std::size_t>(channels)))
    , m_packets(std::make_unique<Packet[]>(m_packetMask + 1)) {
    assert(channels > 0);
}

std::size_t FrameRing::push(const BlockView& block) noexcept {
    assert(block.channels == m_channels);
    const std::uint64_t written = m_framesWritten.load(std::memory_order_relaxed);
    const std::uint64_t packets = m_packetsWritten.load(std::memory_order_relaxed);
    const std::uint64_t waiting = written - m_framesRead.load(std::memory_order_acquire);
    const bool packetFits = packets - m_packetsRead.load(std::memory_order_acquire) <= m_packetMask;
    const std::size_t space = packetFits ? static_cast<std::size_t>(m_frameMask + 1 - waiting) : 0;
    const std::size_t accepted = std::min(space, block.frames);

    if (accepted > 0) {
        copyIn(written, block.samples, accepted);
        m_packets[packets & m_packetMask] = {block.position, block.captureTimeNs, accepted, block.flags};
        if (waiting + accepted > m_highWater.load(std::memory_order_relaxed)) {
            m_highWater.store(waiting + accepted, std::memory_order_relaxed);
        }
        m_framesWritten.store(written + accepted, std::memory_order_release);
        m_packetsWritten.store(packets + 1, std::memory_order_release);
    }
    if (accepted < block.frames) {
        m_dropped.fetch_add(block.frames - accepted, std::memory_order_relaxed);
    }
    return accepted;
}

void FrameRing::copyIn(std::uint64_t at, const float* samples, std::size_t frames) noexcept {
    const auto width = static_cast<std::size_t>(m_channels);
    const std::size_t start = static_cast<std::size_t>(at) & m_frameMask;
    const std::size_t first = std::min(frames, m_frameMask + 1 - start);
    if (samples == nullptr) {
        std::memset(m_frames.get() + start * width, 0, first * width * sizeof(float));
        std::memset(m_frames.get(), 0, (frames - first) * width * sizeof(float));
        return;
    }
    std::memcpy(m_frames.get() + start * width, samples, first * width * sizeof(float));
    std::memcpy(m_frames.get(), samples + first * width, (frames - first) * width * sizeof(float));
}

BlockView FrameRing::front(std::size_t maxFrames) noexcept {
    const std::uint64_t packets = m_packetsRead.load(std::memory_order_relaxed);
    if (packets == m_packetsWritten.load(std::memory_order_acquire)) {
        return {nullptr, 0, m_channels};
    }
    const Packet& packet = m_packets[packets & m_packetMask];
    const std::size_t start = static_cast<std::size_t>(m_framesRead.load(std::memory_order_relaxed)) & m_frameMask;
    const std::uint64_t left = packet.frames - m_consumedOfPacket;
    const std::size_t frames = std::min({maxFrames, static_cast<std::size_t>(left), m_frameMask + 1 - start});
    const bool begins = m_consumedOfPacket == 0;
    const BlockFlags flags = begins ? packet.flags : packet.flags & BlockFlags::Silence;
    return {m_frames.get() + start * static_cast<std::size_t>(m_channels),
            frames,
            m_channels,
            packet.position + static_cast<FramePosition>(m_consumedOfPacket),
            packet.captureTimeNs,
            flags};
}

void FrameRing::pop(std::size_t frames) noexcept {
    if (frames == 0) {
        return;
    }
    const std::uint64_t packets = m_packetsRead.load(std::memory_order_relaxed);
    assert(packets != m_packetsWritten.load(std::memory_order_relaxed));
    const Packet& packet = m_packets[packets & m_packetMask];
    m_consumedOfPacket += frames;
    assert(m_consumedOfPacket <= packet.frames);
    const bool packetDone = m_consumedOfPacket == packet.frames;
    m_framesRead.store(m_framesRead.load(std::memory_order_relaxed) + frames, std::memory_order_release);
    if (packetDone) {
        m_consumedOfPacket = 0;
        m_packetsRead.store(packets + 1, std::memory_order_release);
    }
}

std::size_t FrameRing::roomFrames() const noexcept {
    const std::uint64_t packets = m_packetsWritten.load(std::memory_order_relaxed);
    const bool packetFits = packets - m_packetsRead.load(std::memory_order_acquire) <= m_packetMask;
    return packetFits ? capacityFrames() - fillFrames() : 0;
}

std::size_t FrameRing::fillFrames() const noexcept {
    const std::uint64_t read = m_framesRead.load(std::memory_order_acquire);
    return static_cast<std::size_t>(m_framesWritten.load(std::memory_order_acquire) - read);
}

std::size_t FrameRing::highWaterFrames() const noexcept {
    return static_cast<std::size_t>(m_highWater.load(std::memory_order_relaxed));
}

std::uint64_t FrameRing::droppedFrames() const noexcept {
    return m_dropped.load(std::memory_order_relaxed);
}

} // namespace sinc
