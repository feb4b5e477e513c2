#pragma once

#include "core/audio/stream_format.h"

#include <cstddef>
#include <span>
#include <vector>

namespace sinc {

/// Where the channels of a file belong. Vorbis and Opus order surround channels in their own way; inside the
/// program they follow the bits of the channel mask.
class ChannelOrder {
public:
    /// As in the file.
    ChannelOrder() = default;
    /// @param speakers libsndfile's SF_CHANNEL_MAP values, one for each channel. If one of them has no place in a
    ///                 mask, or two the same, the order stays and the mask is 0.
    explicit ChannelOrder(std::span<const int> speakers);

    [[nodiscard]] ChannelMask mask() const noexcept { return m_mask; }
    /// Brings interleaved frames into the mask's order, in place. Real-time safe: yes.
    void apply(float* samples, std::size_t frames) noexcept;

private:
    ChannelMask m_mask = 0;
    std::vector<std::size_t> m_from; ///< for each channel, where it is in the file; empty: in place already
    std::vector<float> m_frame;
};

} // namespace sinc
