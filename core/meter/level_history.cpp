#include "core/meter/level_history.h"

#include <algorithm>
#include <cmath>

namespace sinc {

LevelHistory::LevelHistory() {
    for (Ring& ring : m_rings) {
        ring.cells = std::make_unique<Cell[]>(kPoints);
    }
}

void LevelHistory::reset() noexcept {
    for (Ring& ring : m_rings) {
        ring.inOpen = 0;
        ring.count.store(0, std::memory_order_release);
    }
}

void LevelHistory::add(float value) noexcept {
    push(0, {.low = value, .high = value, .mean = value});
}

void LevelHistory::push(std::size_t index, const HistoryPoint& point) noexcept {
    Ring& ring = m_rings[index];
    const std::uint64_t count = ring.count.load(std::memory_order_relaxed);
    Cell& cell = ring.cells[count % kPoints];
    cell.low.store(point.low, std::memory_order_relaxed);
    cell.high.store(point.high, std::memory_order_relaxed);
    cell.mean.store(point.mean, std::memory_order_relaxed);
    ring.count.store(count + 1, std::memory_order_release);
    if (index + 1 == m_rings.size()) {
        return;
    }
    HistoryPoint& open = ring.open;
    if (ring.inOpen == 0) {
        open = {.low = point.low, .high = point.high, .mean = 0.0F};
        ring.known = 0;
    }
    if (!std::isnan(point.mean)) {
        open.low = std::fmin(open.low, point.low); // of a number and a gap, the number
        open.high = std::fmax(open.high, point.high);
        open.mean += point.mean;
        ++ring.known;
    }
    if (++ring.inOpen == kFactor) {
        ring.inOpen = 0;
        // Of nothing but gaps, the mean is NaN, too.
        push(index + 1, {.low = open.low, .high = open.high, .mean = open.mean / static_cast<float>(ring.known)});
    }
}

std::size_t LevelHistory::newest(int index, std::span<HistoryPoint> out) const noexcept {
    constexpr std::uint64_t kMargin = 16; // keeps a slow reader off the cells that are being written
    const Ring& ring = m_rings[static_cast<std::size_t>(index)];
    const std::uint64_t count = ring.count.load(std::memory_order_acquire);
    const std::uint64_t points = std::min({static_cast<std::uint64_t>(out.size()), count, kPoints - kMargin});
    for (std::uint64_t i = 0; i < points; ++i) {
        const Cell& cell = ring.cells[(count - points + i) % kPoints];
        out[static_cast<std::size_t>(i)] = {.low = cell.low.load(std::memory_order_relaxed),
                                            .high = cell.high.load(std::memory_order_relaxed),
                                            .mean = cell.mean.load(std::memory_order_relaxed)};
    }
    return static_cast<std::size_t>(points);
}

std::uint64_t LevelHistory::valuesPerPoint(int ring) noexcept {
    std::uint64_t values = 1;
    for (int i = 0; i < ring; ++i) {
        values *= kFactor;
    }
    return values;
}

int LevelHistory::ringFor(std::uint64_t values) noexcept {
    int ring = 0;
    while (ring + 1 < kRings && valuesPerPoint(ring) * kPoints < values) {
        ++ring;
    }
    return ring;
}

} // namespace sinc
