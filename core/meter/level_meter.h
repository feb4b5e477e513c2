#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"
#include "core/meter/frame_grid.h"
#include "core/meter/level_statistics.h"
#include "core/meter/peak_bar.h"

#include <array>
#include <cstdint>

namespace sinc {

/// What a level meter shows of one channel. Linear, 1 = full scale (0 dBFS).
struct ChannelLevel {
    float peak = 0.0F;       ///< sample peak with the digital meter's fall
    float rms = 0.0F;        ///< root mean square over an exponential window of 300 ms
    float hold = 0.0F;       ///< the highest peak of the last seconds
    std::uint32_t clips = 0; ///< runs of samples at or beyond full scale since the latch was reset
};

using ChannelLevels = std::array<ChannelLevel, kMaxChannels>;

/// Sample peak, RMS, peak hold, clip latch and statistics of every channel. Time is counted in frames and all work
/// is done in steps of 2 ms on fixed frame numbers, so any split of the input into blocks gives the same readings.
/// A peak shows at once, all else after its step. Source of the fall: see PeakBar. Thread: one.
class LevelMeter {
public:
    static constexpr double kRmsSeconds = 0.3;

    /// Starts afresh for a format. Real-time safe: yes.
    void prepare(const StreamFormat& format) noexcept;
    /// Samples that cannot be sound count as silence; see sample_guard.h.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// At the end of a stream: counts the step that is under way, however short.
    void flush() noexcept;

    /// Lets go of peak hold and clip latch.
    void resetLatches() noexcept;
    /// Starts the statistics afresh.
    void resetStatistics() noexcept;

    /// @param dbfs plain RMS; 50 ms below it are silent
    void setSilenceThreshold(double dbfs) noexcept;

    [[nodiscard]] const ChannelLevels& levels() const noexcept { return m_levels; }
    [[nodiscard]] const LevelStatistics& statistics(int channel) const noexcept {
        return m_channels[static_cast<std::size_t>(channel)].statistics;
    }
    [[nodiscard]] int channels() const noexcept { return m_channelCount; }

private:
    static constexpr int kStepsPerSecond = 500;

    struct Channel {
        LevelSums sums; ///< of the step under way
        PeakBar bar;
        double meanSquare = 0.0;
        bool clipping = false;
        LevelStatistics statistics;
    };

    template <int Lanes>
    void addLanes(const float* samples, std::size_t frames, int firstChannel) noexcept;
    void add(const float* samples, std::size_t frames) noexcept;
    void countClips(const float* samples, std::size_t frames, int channel) noexcept;
    void finishStep(int frames) noexcept;
    void show() noexcept;

    ChannelLevels m_levels{};
    std::array<Channel, kMaxChannels> m_channels{};
    int m_channelCount = 0;
    int m_sampleRate = 0;
    FrameGrid m_grid;
};

} // namespace sinc
