#include "core/meter/envelope_history.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sinc {

namespace {
constexpr EnvelopePoint kNothingYet{2.0F, -2.0F}; // low > high: no sample seen
}

EnvelopeHistory::EnvelopeHistory()
    : m_cells(std::make_unique<Cell[]>(kPoints * static_cast<std::size_t>(kChannels))) {}

void EnvelopeHistory::reset(int channels, int framesPerPoint) noexcept {
    m_framesPerPoint = std::max(framesPerPoint, 1);
    m_framesInPoint = 0;
    m_gapInPoint = false;
    std::fill(std::begin(m_open), std::end(m_open), kNothingYet);
    m_channels.store(std::min(channels, kChannels), std::memory_order_relaxed);
    m_count.store(0, std::memory_order_release);
    m_generation.fetch_add(1, std::memory_order_release);
}

void EnvelopeHistory::process(const BlockView& block, bool gap) noexcept {
    const int kept = m_channels.load(std::memory_order_relaxed);
    const float* frame = block.samples;
    for (std::size_t n = 0; n < block.frames; ++n, frame += block.channels) {
        for (int c = 0; c < kept; ++c) {
            m_open[c].low = std::min(m_open[c].low, frame[c]);
            m_open[c].high = std::max(m_open[c].high, frame[c]);
        }
        m_gapInPoint = m_gapInPoint || gap;
        if (++m_framesInPoint == m_framesPerPoint) {
            finishPoint();
        }
    }
}

void EnvelopeHistory::finishPoint() noexcept {
    const std::uint64_t count = m_count.load(std::memory_order_relaxed);
    Cell* cells = &m_cells[(count % kPoints) * static_cast<std::size_t>(kChannels)];
    for (int c = 0; c < m_channels.load(std::memory_order_relaxed); ++c) {
        const bool seen = m_open[c].low <= m_open[c].high; // false when every sample was NaN
        const float low = seen ? m_open[c].low : 0.0F;
        cells[c].low.store(m_gapInPoint ? std::numeric_limits<float>::quiet_NaN() : low, std::memory_order_relaxed);
        cells[c].high.store(seen ? m_open[c].high : 0.0F, std::memory_order_relaxed);
    }
    std::fill(std::begin(m_open), std::end(m_open), kNothingYet);
    m_framesInPoint = 0;
    m_gapInPoint = false;
    m_count.store(count + 1, std::memory_order_release);
}

std::size_t EnvelopeHistory::newest(int channel, std::span<EnvelopePoint> out) const noexcept {
    // The writer may overtake a very slow reader; the margin keeps it off the cells that are being read.
    constexpr std::uint64_t kMargin = 64;
    const std::uint64_t count = m_count.load(std::memory_order_acquire);
    const std::uint64_t points = std::min({static_cast<std::uint64_t>(out.size()), count, kPoints - kMargin});
    for (std::uint64_t i = 0; i < points; ++i) {
        const std::uint64_t place = (count - points + i) % kPoints;
        const Cell& cell =
            m_cells[place * static_cast<std::uint64_t>(kChannels) + static_cast<std::uint64_t>(channel)];
        const float low = cell.low.load(std::memory_order_relaxed);
        const float high = cell.high.load(std::memory_order_relaxed);
        const bool gap = std::isnan(low);
        out[static_cast<std::size_t>(i)] = gap ? EnvelopePoint{0.0F, 0.0F, true} : EnvelopePoint{low, high, false};
    }
    return static_cast<std::size_t>(points);
}

} // namespace sinc
