#pragma once

#include "core/meter/loudness_meter.h"
#include "core/meter/true_peak_meter.h"

#include <array>
#include <cstdint>

namespace sinc {

/// LevelStatistics of one channel as plain values. Linear, 1 = full scale.
struct ChannelStatistics {
    float peak = 0.0F;
    float rms = 0.0F;
    float dcOffset = 0.0F;
    float crestDb = 0.0F;
    float noiseFloor = 0.0F;
    float silentSeconds = 0.0F; ///< 0 while there is sound
    std::uint64_t clippedSamples = 0;
    std::uint64_t brokenSamples = 0;
};

/// What a MeterBank reads beside the levels, as plain values that can cross a thread border.
struct MeterReadings {
    TruePeaks truePeaks{};
    LoudnessReading loudness;
    std::array<ChannelStatistics, kMaxChannels> statistics{};
};

} // namespace sinc
