#include "core/capture/file/channel_order.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace sinc {

namespace {

/// The bits of WAVE_FORMAT_EXTENSIBLE's mask from the lowest on; some speakers go by two names.
constexpr std::array<std::array<int, 2>, 18> kSpeakers{{
    {SF_CHANNEL_MAP_LEFT, SF_CHANNEL_MAP_FRONT_LEFT},
    {SF_CHANNEL_MAP_RIGHT, SF_CHANNEL_MAP_FRONT_RIGHT},
    {SF_CHANNEL_MAP_CENTER, SF_CHANNEL_MAP_FRONT_CENTER},
    {SF_CHANNEL_MAP_LFE, SF_CHANNEL_MAP_LFE},
    {SF_CHANNEL_MAP_REAR_LEFT, SF_CHANNEL_MAP_REAR_LEFT},
    {SF_CHANNEL_MAP_REAR_RIGHT, SF_CHANNEL_MAP_REAR_RIGHT},
    {SF_CHANNEL_MAP_FRONT_LEFT_OF_CENTER, SF_CHANNEL_MAP_FRONT_LEFT_OF_CENTER},
    {SF_CHANNEL_MAP_FRONT_RIGHT_OF_CENTER, SF_CHANNEL_MAP_FRONT_RIGHT_OF_CENTER},
    {SF_CHANNEL_MAP_REAR_CENTER, SF_CHANNEL_MAP_REAR_CENTER},
    {SF_CHANNEL_MAP_SIDE_LEFT, SF_CHANNEL_MAP_SIDE_LEFT},
    {SF_CHANNEL_MAP_SIDE_RIGHT, SF_CHANNEL_MAP_SIDE_RIGHT},
    {SF_CHANNEL_MAP_TOP_CENTER, SF_CHANNEL_MAP_TOP_CENTER},
    {SF_CHANNEL_MAP_TOP_FRONT_LEFT, SF_CHANNEL_MAP_TOP_FRONT_LEFT},
    {SF_CHANNEL_MAP_TOP_FRONT_CENTER, SF_CHANNEL_MAP_TOP_FRONT_CENTER},
    {SF_CHANNEL_MAP_TOP_FRONT_RIGHT, SF_CHANNEL_MAP_TOP_FRONT_RIGHT},
    {SF_CHANNEL_MAP_TOP_REAR_LEFT, SF_CHANNEL_MAP_TOP_REAR_LEFT},
    {SF_CHANNEL_MAP_TOP_REAR_CENTER, SF_CHANNEL_MAP_TOP_REAR_CENTER},
    {SF_CHANNEL_MAP_TOP_REAR_RIGHT, SF_CHANNEL_MAP_TOP_REAR_RIGHT},
}};

/// The mask's bit for a speaker; 0 = it has none. (A mono speaker has none: one channel needs no mask.)
ChannelMask bitOf(int speaker) {
    for (std::size_t bit = 0; bit < kSpeakers.size(); ++bit) {
        if (kSpeakers[bit][0] == speaker || kSpeakers[bit][1] == speaker) {
            return ChannelMask{1} << bit;
        }
    }
    return 0;
}

} // namespace

ChannelOrder::ChannelOrder(std::span<const int> speakers)
    : m_frame(speakers.size()) {
    std::vector<ChannelMask> bits(speakers.size());
    std::transform(speakers.begin(), speakers.end(), bits.begin(), bitOf);
    const ChannelMask mask = std::accumulate(bits.begin(), bits.end(), ChannelMask{0}, std::bit_or<>());
    if (static_cast<std::size_t>(std::popcount(mask)) != speakers.size()) {
        return;
    }
    m_mask = mask;
    if (std::is_sorted(bits.begin(), bits.end())) {
        return;
    }
    m_from.resize(speakers.size());
    std::iota(m_from.begin(), m_from.end(), std::size_t{0});
    std::sort(m_from.begin(), m_from.end(), [&bits](std::size_t a, std::size_t b) { return bits[a] < bits[b]; });
}

void ChannelOrder::apply(float* samples, std::size_t frames) noexcept {
    if (m_from.empty()) {
        return;
    }
    for (std::size_t n = 0; n < frames; ++n, samples += m_from.size()) {
        std::copy_n(samples, m_from.size(), m_frame.begin());
        for (std::size_t c = 0; c < m_from.size(); ++c) {
            samples[c] = m_frame[m_from[c]];
        }
    }
}

} // namespace sinc
