#pragma once

#include <cstdint>

namespace sinc {

/// Bounds that the program accepts anywhere. Rates in Hz.
inline constexpr int kMinSampleRate = 4'000;
inline constexpr int kMaxSampleRate = 768'000;
inline constexpr int kMaxChannels = 64;

/// Which speaker each channel feeds, as the bits of WAVE_FORMAT_EXTENSIBLE's dwChannelMask; 0 = by convention for
/// the channel count (1 mono, 2 left right, 6 = 5.1, 8 = 7.1 in the order of the mask's bits).
using ChannelMask = std::uint32_t;

/// How sound travels inside the program: interleaved float32 frames (one sample per channel) at a rate.
struct StreamFormat {
    int sampleRate = 48'000; ///< frames per second
    int channels = 2;
    ChannelMask channelMask = 0;

    friend bool operator==(const StreamFormat&, const StreamFormat&) = default;
};

} // namespace sinc
