#pragma once

#include "core/meter/frame_grid.h"
#include "core/meter/level_history.h"
#include "core/meter/level_meter.h"
#include "core/meter/loudness_meter.h"
#include "core/meter/sample_tap.h"

#include <cstdint>
#include <vector>

namespace sinc {

/// Momentary loudness and sample peak of a tap over time, by the meters that also measure a recording. It runs
/// while somebody asks; what came meanwhile, beyond the tap's memory, is left out. Thread: the tap's reader.
class HistoryTracker {
public:
    static constexpr int kPerSecond = 10;
    static constexpr float kFloorDb = -120.0F; ///< stands for silence

    /// Takes in what has arrived; starts afresh, and allocates, when the tap was started afresh.
    void advance(const SampleTap& tap);
    /// Forgets everything.
    void reset();

    /// LUFS, kPerSecond values a second of sound.
    [[nodiscard]] const LevelHistory& loudness() const noexcept { return m_loudness; }
    /// dBFS, the highest of all channels, as often.
    [[nodiscard]] const LevelHistory& peak() const noexcept { return m_peak; }

private:
    void start(const SampleTap& tap);
    void take(const SampleTap& tap, std::uint64_t end, std::size_t frames);
    void add();

    LevelMeter m_levelMeter;
    LoudnessMeter m_loudnessMeter;
    LevelHistory m_loudness;
    LevelHistory m_peak;
    FrameGrid m_grid;
    float m_highest = 0.0F; ///< linear, of the step under way
    std::size_t m_channels = 0;
    std::uint32_t m_generation = 0;
    std::uint64_t m_done = 0; ///< frames of the tap
    std::vector<float> m_line;
    std::vector<float> m_block; ///< interleaved
};

} // namespace sinc
