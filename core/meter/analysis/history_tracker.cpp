#include "core/meter/analysis/history_tracker.h"

#include "core/meter/decibels.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr std::size_t kPieceFrames = 1024; ///< short against a step, so that its end stands for the step's
}

void HistoryTracker::reset() {
    m_generation = 0;
}

void HistoryTracker::start(const SampleTap& tap) {
    m_generation = tap.generation();
    m_done = tap.position();
    m_channels = static_cast<std::size_t>(tap.channels());
    m_loudness.reset();
    m_peak.reset();
    m_highest = 0.0F;
    if (m_channels > 0) {
        const StreamFormat format{tap.sampleRate(), tap.channels(), 0};
        m_levelMeter.prepare(format);
        m_loudnessMeter.prepare(format);
        m_grid.reset(format.sampleRate, kPerSecond);
        m_line.resize(kPieceFrames);
        m_block.resize(kPieceFrames * m_channels);
    }
}

void HistoryTracker::advance(const SampleTap& tap) {
    const std::uint64_t now = tap.position();
    if (m_generation != tap.generation() || now < m_done) {
        start(tap);
    }
    m_done = std::max(m_done, now - std::min<std::uint64_t>(now, SampleTap::kReadable));
    while (m_done < now && m_channels > 0) {
        const auto step = static_cast<std::uint64_t>(m_grid.left());
        const auto frames = static_cast<std::size_t>(std::min({now - m_done, step, std::uint64_t{kPieceFrames}}));
        take(tap, m_done + frames, frames);
        m_done += frames;
        if (m_grid.take(static_cast<int>(frames))) {
            add();
            m_grid.next();
        }
    }
}

void HistoryTracker::take(const SampleTap& tap, std::uint64_t end, std::size_t frames) {
    for (std::size_t c = 0; c < m_channels; ++c) {
        tap.read(static_cast<int>(c), end, {m_line.data(), frames});
        for (std::size_t n = 0; n < frames; ++n) {
            m_block[n * m_channels + c] = m_line[n];
        }
    }
    const BlockView block{m_block.data(), frames, static_cast<int>(m_channels)};
    m_levelMeter.process(block);
    m_loudnessMeter.process(block);
    for (std::size_t c = 0; c < m_channels; ++c) {
        m_highest = std::max(m_highest, m_levelMeter.levels()[c].peak);
    }
}

void HistoryTracker::add() {
    m_loudness.add(std::max(static_cast<float>(m_loudnessMeter.reading().momentary), kFloorDb));
    m_peak.add(std::max(static_cast<float>(amplitudeToDb(static_cast<double>(m_highest))), kFloorDb));
    m_highest = 0.0F;
}

} // namespace sinc
