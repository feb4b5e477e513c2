#include "core/capture/pulse/pulse_format.h"

#include <algorithm>
#include <array>

namespace sinc::pulse {

namespace {

// Position n stands for bit n of the channel mask (WAVEFORMATEXTENSIBLE, Microsoft's ksmedia.h).
constexpr std::array<pa_channel_position_t, 18> kMaskOrder{PA_CHANNEL_POSITION_FRONT_LEFT,
                                                           PA_CHANNEL_POSITION_FRONT_RIGHT,
                                                           PA_CHANNEL_POSITION_FRONT_CENTER,
                                                           PA_CHANNEL_POSITION_LFE,
                                                           PA_CHANNEL_POSITION_REAR_LEFT,
                                                           PA_CHANNEL_POSITION_REAR_RIGHT,
                                                           PA_CHANNEL_POSITION_FRONT_LEFT_OF_CENTER,
                                                           PA_CHANNEL_POSITION_FRONT_RIGHT_OF_CENTER,
                                                           PA_CHANNEL_POSITION_REAR_CENTER,
                                                           PA_CHANNEL_POSITION_SIDE_LEFT,
                                                           PA_CHANNEL_POSITION_SIDE_RIGHT,
                                                           PA_CHANNEL_POSITION_TOP_CENTER,
                                                           PA_CHANNEL_POSITION_TOP_FRONT_LEFT,
                                                           PA_CHANNEL_POSITION_TOP_FRONT_CENTER,
                                                           PA_CHANNEL_POSITION_TOP_FRONT_RIGHT,
                                                           PA_CHANNEL_POSITION_TOP_REAR_LEFT,
                                                           PA_CHANNEL_POSITION_TOP_REAR_CENTER,
                                                           PA_CHANNEL_POSITION_TOP_REAR_RIGHT};

constexpr ChannelMask kMono = 0x4;
constexpr ChannelMask kStereo = 0x3;
constexpr ChannelMask k51 = 0x3F;
constexpr ChannelMask k71 = 0x63F;

/// 0 when a channel has no bit or two have the same.
ChannelMask maskOf(const pa_channel_map& map) noexcept {
    ChannelMask mask = 0;
    for (std::size_t i = 0; i < map.channels; ++i) {
        const auto* place = std::find(kMaskOrder.begin(), kMaskOrder.end(), map.map[i]);
        const ChannelMask bit = place == kMaskOrder.end() ? 0 : ChannelMask{1} << (place - kMaskOrder.begin());
        if (bit == 0 || (mask & bit) != 0) {
            return 0;
        }
        mask |= bit;
    }
    return mask;
}

/// The channels of a mask in the order of its bits.
pa_channel_map mapOf(ChannelMask mask) noexcept {
    pa_channel_map map{};
    for (std::size_t bit = 0; bit < kMaskOrder.size(); ++bit) {
        if ((mask >> bit & 1U) != 0) {
            map.map[map.channels++] = kMaskOrder[bit];
        }
    }
    return map;
}

/// What mask 0 means for so many channels; 0 where there is no convention.
ChannelMask conventionFor(int channels) noexcept {
    switch (channels) {
    case 1:
        return kMono;
    case 2:
        return kStereo;
    case 6:
        return k51;
    case 8:
        return k71;
    default:
        return 0;
    }
}

} // namespace

PulseFormat captureFormatOf(const pa_sample_spec& native, const pa_channel_map& map) noexcept {
    PulseFormat format;
    format.spec = {PA_SAMPLE_FLOAT32NE, native.rate, native.channels};
    const ChannelMask mask = maskOf(map);
    format.map = mask == 0 ? map : mapOf(mask);
    format.stream = {static_cast<int>(native.rate), native.channels,
                     mask == conventionFor(native.channels) ? 0 : mask};
    return format;
}

PulseFormat playbackFormatOf(const StreamFormat& format) noexcept {
    PulseFormat result;
    result.stream = format;
    const int channels = format.channels > 0 && format.channels <= int{PA_CHANNELS_MAX} ? format.channels : 0;
    result.spec = {PA_SAMPLE_FLOAT32NE, static_cast<std::uint32_t>(format.sampleRate),
                   static_cast<std::uint8_t>(channels)};
    const ChannelMask mask = format.channelMask != 0 ? format.channelMask : conventionFor(channels);
    result.map = mapOf(mask);
    if (channels == 1) {
        pa_channel_map_init_mono(&result.map);
    } else if (channels > 0 && result.map.channels != channels) {
        pa_channel_map_init_extend(&result.map, static_cast<unsigned>(channels), PA_CHANNEL_MAP_WAVEEX);
    }
    return result;
}

} // namespace sinc::pulse
