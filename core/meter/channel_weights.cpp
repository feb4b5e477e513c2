#include "core/meter/channel_weights.h"

#include <algorithm>

namespace sinc {

namespace {

// Bits of WAVE_FORMAT_EXTENSIBLE's dwChannelMask.
constexpr ChannelMask kLowFrequency = 0x8;
constexpr ChannelMask kBackPair = 0x10 | 0x20;
constexpr ChannelMask kSidePair = 0x200 | 0x400;

constexpr double kSurroundWeight = 1.41;

/// The layout that a channel count stands for when no mask was given; 0 = none known, all channels count alike.
ChannelMask conventionalMask(int channels) noexcept {
    constexpr std::array<ChannelMask, 9> kMasks{0, 0x4, 0x3, 0x7, 0x33, 0x607, 0x3F, 0x70F, 0x63F};
    return channels < static_cast<int>(kMasks.size()) ? kMasks[static_cast<std::size_t>(channels)] : 0;
}

double speakerWeight(ChannelMask speaker, ChannelMask layout) noexcept {
    if (speaker == kLowFrequency) {
        return 0.0;
    }
    const bool hasSides = (layout & kSidePair) != 0;
    const ChannelMask surrounds = hasSides ? kSidePair : kBackPair;
    return (speaker & surrounds) != 0 ? kSurroundWeight : 1.0;
}

} // namespace

ChannelWeights channelWeights(const StreamFormat& format, bool dualMono) noexcept {
    ChannelWeights weights{};
    const int channels = std::min(format.channels, kMaxChannels);
    const ChannelMask layout = format.channelMask != 0 ? format.channelMask : conventionalMask(channels);
    ChannelMask rest = layout;
    for (int c = 0; c < channels; ++c) {
        const ChannelMask speaker = rest & (~rest + 1); // lowest bit; 0 once there are more channels than bits
        rest ^= speaker;
        weights[static_cast<std::size_t>(c)] = speakerWeight(speaker, layout);
    }
    if (channels == 1 && dualMono) {
        weights[0] *= 2.0;
    }
    return weights;
}

} // namespace sinc
