#include "core/engine/pre_roll.h"

#include <algorithm>
#include <cstring>

namespace sinc {

void PreRoll::prepare(int channels, std::size_t frames) {
    m_channels = channels;
    m_capacity = frames;
    m_next = 0;
    m_filled = 0;
    m_samples.assign(frames * static_cast<std::size_t>(channels), 0.0F);
}

void PreRoll::process(const BlockView& block) noexcept {
    if (m_capacity == 0) {
        return;
    }
    const auto width = static_cast<std::size_t>(m_channels);
    const std::size_t skipped = block.frames > m_capacity ? block.frames - m_capacity : 0;
    for (std::size_t done = skipped; done < block.frames;) {
        const std::size_t count = std::min(block.frames - done, m_capacity - m_next);
        std::memcpy(&m_samples[m_next * width], block.samples + done * width, count * width * sizeof(float));
        m_next = (m_next + count) % m_capacity;
        done += count;
    }
    m_filled = std::min(m_filled + block.frames, m_capacity);
}

BlockView PreRoll::piece(std::size_t first, std::size_t maxFrames) const noexcept {
    const std::size_t start = (m_next + m_capacity - m_filled + first) % m_capacity;
    const std::size_t frames = std::min({maxFrames, m_filled - first, m_capacity - start});
    return {&m_samples[start * static_cast<std::size_t>(m_channels)], frames, m_channels};
}

} // namespace sinc
