#pragma once

#include "core/audio/stream_format.h"

#include <array>

namespace sinc {

/// How much each channel counts towards loudness, as a factor of its power.
using ChannelWeights = std::array<double, kMaxChannels>;

/// The channel weights of ITU-R BS.1770-5: 1.41 (+1.5 dB) for speakers to the side (azimuth 60 to 120 degrees), 0
/// for low-frequency effects, 1 for all others. In layouts without side speakers the rear pair is the surround pair
/// and counts as such. Without a mask the channel count decides: mono, stereo, 3.0, quad, 5.0, 5.1, 6.1, 7.1.
/// @param dualMono a single channel counts twice, as it does when both loudspeakers play it (+3.01 LU)
[[nodiscard]] ChannelWeights channelWeights(const StreamFormat& format, bool dualMono = false) noexcept;

} // namespace sinc
