#include "core/meter/analysis/ballistic_tracker.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr std::size_t kPieceFrames = 4096;
}

void BallisticTracker::advance(const SampleTap& tap) {
    const std::uint64_t now = tap.position();
    if (m_generation != tap.generation() || now < m_done) {
        m_generation = tap.generation();
        const auto channels = static_cast<std::size_t>(tap.channels());
        m_meter.prepare(m_kind, {std::max(tap.sampleRate(), 1), tap.channels(), 0});
        m_line.resize(kPieceFrames);
        m_block.resize(kPieceFrames * channels);
        m_levels.assign(channels, 0.0F);
        m_done = now;
    }
    if (now - m_done > SampleTap::kReadable) {
        m_done = now - SampleTap::kReadable;
    }
    while (m_done < now && !m_levels.empty()) {
        const auto frames = static_cast<std::size_t>(std::min<std::uint64_t>(now - m_done, kPieceFrames));
        take(tap, m_done + frames, frames);
        m_done += frames;
    }
    for (std::size_t c = 0; c < m_levels.size(); ++c) {
        m_levels[c] = static_cast<float>(m_meter.level(static_cast<int>(c)));
    }
}

void BallisticTracker::take(const SampleTap& tap, std::uint64_t end, std::size_t frames) {
    const std::size_t channels = m_levels.size();
    for (std::size_t c = 0; c < channels; ++c) {
        tap.read(static_cast<int>(c), end, {m_line.data(), frames});
        for (std::size_t n = 0; n < frames; ++n) {
            m_block[n * channels + c] = m_line[n];
        }
    }
    m_meter.process({m_block.data(), frames, static_cast<int>(channels)});
}

} // namespace sinc
