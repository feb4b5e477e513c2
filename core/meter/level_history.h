#pragma once

#include "core/audio/realtime.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace sinc {

/// Lowest, highest and mean of a value over a stretch of time; NaN where nothing is known of it.
struct HistoryPoint {
    float low = 0.0F;
    float high = 0.0F;
    float mean = 0.0F;
};

/// A value over hours in constant memory: a pyramid of rings, each ring one step coarser than the one before and
/// reaching eight times as far back. Thread: one writer, one reader; wait-free for the writer.
class LevelHistory {
public:
    static constexpr std::size_t kPoints = 4096; ///< per ring
    static constexpr std::uint64_t kFactor = 8;  ///< from one ring to the next
    static constexpr int kRings = 4; ///< at ten values per second: 7 minutes, 55 minutes, 7 hours, 58 hours

    LevelHistory();

    /// Starts afresh. Thread: writer only.
    void reset() noexcept;
    /// Adds the value of the next step of time: finite, or NaN for a gap, which coarser points leave out as long as
    /// something is known of their time. Thread: writer only. Real-time safe: yes.
    void add(float value) noexcept SINC_NONBLOCKING;

    /// Copies the newest points of one ring, oldest first, as many as `out` holds or are complete. Thread: reader.
    /// @return points written to the front of `out`
    [[nodiscard]] std::size_t newest(int ring, std::span<HistoryPoint> out) const noexcept;
    /// The finest ring that reaches back over so many values.
    [[nodiscard]] static int ringFor(std::uint64_t values) noexcept;
    /// Values that one point of a ring stands for.
    [[nodiscard]] static std::uint64_t valuesPerPoint(int ring) noexcept;

    /// Values since reset(). Any thread.
    [[nodiscard]] std::uint64_t count() const noexcept { return m_rings[0].count.load(std::memory_order_acquire); }

private:
    struct Cell {
        std::atomic<float> low{0.0F};
        std::atomic<float> high{0.0F};
        std::atomic<float> mean{0.0F};
    };
    struct Ring {
        std::unique_ptr<Cell[]> cells;
        std::atomic<std::uint64_t> count{0};
        HistoryPoint open; ///< writer only: the point under way, with the sum of means in `mean`
        std::uint64_t inOpen = 0;
        int known = 0; ///< of these, what is no gap
    };

    void push(std::size_t ring, const HistoryPoint& point) noexcept;

    std::array<Ring, kRings> m_rings;
};

} // namespace sinc
