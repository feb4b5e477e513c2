#include "core/engine/playback_ring.h"

#include <algorithm>
#include <cstring>

namespace sinc {

PlaybackRing::PlaybackRing(const StreamFormat& format, Mode mode)
    : m_ring(format.channels, static_cast<std::size_t>(format.sampleRate), 1024)
    , m_mode(mode)
    , m_cushionFrames(static_cast<std::size_t>(kCushionSeconds * format.sampleRate))
    , m_latestFrames(static_cast<std::size_t>(kLatestSeconds * format.sampleRate)) {}

void PlaybackRing::deliver(const BlockView& block) noexcept {
    m_ring.push(block);
}

std::size_t PlaybackRing::room() const noexcept {
    return m_ring.capacityFrames() - m_ring.fillFrames();
}

void PlaybackRing::ended(CaptureEnd) noexcept {
    m_ended.store(true, std::memory_order_release);
}

void PlaybackRing::skipLateFrames() noexcept {
    while (m_ring.fillFrames() > m_cushionFrames) {
        const BlockView late = m_ring.front(m_ring.fillFrames() - m_cushionFrames);
        if (late.frames == 0) {
            return;
        }
        m_ring.pop(late.frames);
    }
}

std::size_t PlaybackRing::read(float* out, std::size_t frames) noexcept {
    if (!m_flowing && m_ring.fillFrames() < m_cushionFrames && !m_ended.load(std::memory_order_acquire)) {
        return 0;
    }
    m_flowing = true;
    if (m_mode == Mode::Live && m_ring.fillFrames() > m_latestFrames + frames) {
        skipLateFrames();
    }
    std::size_t done = 0;
    while (done < frames) {
        const BlockView block = m_ring.front(frames - done);
        if (block.frames == 0) {
            m_flowing = false; // ran dry: gather a cushion again
            break;
        }
        std::memcpy(out + done * static_cast<std::size_t>(block.channels), block.samples,
                    block.sampleCount() * sizeof(float));
        done += block.frames;
        m_ring.pop(block.frames);
    }
    m_framesRead.fetch_add(static_cast<std::int64_t>(done), std::memory_order_relaxed);
    return done;
}

bool PlaybackRing::drained() const noexcept {
    return m_ended.load(std::memory_order_acquire) && m_ring.fillFrames() == 0;
}

} // namespace sinc
