#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"

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

/// Sample peak, RMS, peak hold and clip latch of every channel. Time is counted in frames, so any split of the
/// input into blocks gives the same readings. Source of the fall (20 dB in 1.7 s): IEC 60268-18, digital peak
/// meter. Thread: one.
class LevelMeter {
public:
    static constexpr double kFallDbPerSecond = 20.0 / 1.7;
    static constexpr double kHoldSeconds = 3.0;
    static constexpr double kRmsSeconds = 0.3;

    /// Starts afresh for a format. Real-time safe: yes.
    void prepare(const StreamFormat& format) noexcept;
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// Lets go of peak hold and clip latch.
    void resetLatches() noexcept;

    [[nodiscard]] const ChannelLevels& levels() const noexcept { return m_levels; }
    [[nodiscard]] int channels() const noexcept { return m_channels; }

private:
    struct State {
        double peak = 0.0; ///< in double: tens of thousands of small steps add up to the fall
        double meanSquare = 0.0;
        std::int64_t holdFramesLeft = 0;
        bool clipping = false;
    };

    void processChannel(const float* samples, std::size_t frames, int channel) noexcept;

    ChannelLevels m_levels{};
    std::array<State, kMaxChannels> m_states{};
    int m_channels = 0;
    std::int64_t m_holdFrames = 0;
    double m_fall = 0.0;   ///< factor per frame
    double m_smooth = 0.0; ///< share of one frame in the mean square
};

} // namespace sinc
