#include "core/process/channel_mixer.h"

#include "core/audio/sample_kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sinc {

namespace {

// Bits of WAVE_FORMAT_EXTENSIBLE's dwChannelMask.
constexpr ChannelMask kLeft = 0x1;
constexpr ChannelMask kRight = 0x2;
constexpr ChannelMask kCentre = 0x4;
constexpr ChannelMask kLfe = 0x8;
constexpr ChannelMask kBackLeft = 0x10;
constexpr ChannelMask kBackRight = 0x20;
constexpr ChannelMask kBackCentre = 0x100;
constexpr ChannelMask kSideLeft = 0x200;
constexpr ChannelMask kSideRight = 0x400;

constexpr double kMinus3dB = 0.70710678118654752;

struct Share {
    double left;
    double right;
};

/// What a speaker contributes to a stereo pair (BS.775-3, annex 4, table 2).
Share stereoShare(ChannelMask speaker) {
    switch (speaker) {
    case kLeft:
        return {1.0, 0.0};
    case kRight:
        return {0.0, 1.0};
    case kCentre:
        return {kMinus3dB, kMinus3dB};
    case kBackLeft:
    case kSideLeft:
        return {kMinus3dB, 0.0};
    case kBackRight:
    case kSideRight:
        return {0.0, kMinus3dB};
    case kBackCentre:
        return {0.5, 0.5};
    default:
        return {0.0, 0.0}; // LFE, and height speakers that BS.775 does not know
    }
}

/// The other surround loudspeaker of the same ear; 0 = this is none.
ChannelMask surroundTwin(ChannelMask speaker) {
    switch (speaker) {
    case kBackLeft:
        return kSideLeft;
    case kBackRight:
        return kSideRight;
    case kSideLeft:
        return kBackLeft;
    case kSideRight:
        return kBackRight;
    default:
        return 0;
    }
}

using Matrix = std::vector<std::vector<double>>; // [output][input]

Matrix foldByNumber(std::size_t inputs, std::size_t outputs) {
    Matrix gains(outputs, std::vector<double>(inputs, 0.0));
    for (std::size_t i = 0; i < inputs; ++i) {
        gains[i % outputs][i] = 1.0;
    }
    if (inputs == 1 && outputs > 1) {
        gains[1][0] = 1.0; // mono is heard on the first pair
    }
    return gains;
}

Matrix bySpeakers(const std::vector<ChannelMask>& from, const std::vector<ChannelMask>& to) {
    Matrix gains(to.size(), std::vector<double>(from.size(), 0.0));
    const auto place = [&to](ChannelMask speaker) {
        return static_cast<std::size_t>(std::find(to.begin(), to.end(), speaker) - to.begin());
    };
    std::vector<ChannelMask> shared; // loudspeakers that take a second channel of the same side
    const bool toMono = to.size() == 1;
    const std::size_t left = toMono ? 0 : place(kLeft);
    const std::size_t right = toMono ? 0 : place(kRight);
    for (std::size_t i = 0; i < from.size(); ++i) {
        // A lone channel is programme for both ears wherever it is going, not a centre speaker's share.
        const Share share = from.size() == 1 ? Share{1.0, 1.0} : stereoShare(from[i]);
        if (const std::size_t same = place(from[i]); !toMono && same < to.size()) {
            gains[same][i] += 1.0;
        } else if (const ChannelMask twin = surroundTwin(from[i]); !toMono && place(twin) < to.size()) {
            // Side and back of one ear meet in one loudspeaker with half the power each (ISO/IEC 14496-3,
            // ancillary data for 7.1 to 5.1), or one alone takes the other's place.
            const bool both = std::find(from.begin(), from.end(), twin) != from.end();
            gains[place(twin)][i] = both ? kMinus3dB : 1.0;
            shared.push_back(both ? twin : 0);
        } else if (from[i] == kBackCentre && place(kBackLeft) < to.size() && place(kBackRight) < to.size()) {
            gains[place(kBackLeft)][i] = gains[place(kBackRight)][i] = kMinus3dB;
        } else if (left < to.size() && right < to.size()) {
            gains[left][i] += share.left;
            gains[right][i] += share.right;
        }
    }
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (std::find(shared.begin(), shared.end(), from[i]) != shared.end()) {
            gains[place(from[i])][i] = kMinus3dB;
        }
    }
    return gains;
}

/// Scales all rows alike so that the loudest row adds up to 1 at most.
void normalise(Matrix& gains) {
    double largest = 1.0;
    for (const std::vector<double>& row : gains) {
        double sum = 0.0;
        for (const double gain : row) {
            sum += std::fabs(gain);
        }
        largest = std::max(largest, sum);
    }
    for (std::vector<double>& row : gains) {
        for (double& gain : row) {
            gain /= largest;
        }
    }
}

} // namespace

std::vector<ChannelMask> speakersOf(const StreamFormat& format) {
    ChannelMask mask = format.channelMask;
    if (mask == 0) {
        switch (format.channels) {
        case 1:
            mask = kCentre;
            break;
        case 2:
            mask = kLeft | kRight;
            break;
        case 6:
            mask = kLeft | kRight | kCentre | kLfe | kBackLeft | kBackRight;
            break;
        case 8:
            mask = kLeft | kRight | kCentre | kLfe | kBackLeft | kBackRight | kSideLeft | kSideRight;
            break;
        default:
            return {};
        }
    }
    if (std::popcount(mask) != format.channels) {
        return {};
    }
    std::vector<ChannelMask> speakers;
    for (ChannelMask bit = 1; bit != 0; bit <<= 1) {
        if ((mask & bit) != 0) {
            speakers.push_back(bit);
        }
    }
    return speakers;
}

void ChannelMixer::prepare(const StreamFormat& from, const StreamFormat& to) {
    m_inputs = from.channels;
    m_outputs = to.channels;
    const std::vector<ChannelMask> fromSpeakers = speakersOf(from);
    const std::vector<ChannelMask> toSpeakers = speakersOf(to);
    m_identity = from.channels == to.channels &&
                 (from.channelMask == 0 || to.channelMask == 0 || fromSpeakers == toSpeakers);

    Matrix gains = fromSpeakers.empty() || toSpeakers.empty()
                       ? foldByNumber(static_cast<std::size_t>(m_inputs), static_cast<std::size_t>(m_outputs))
                       : bySpeakers(fromSpeakers, toSpeakers);
    normalise(gains);
    m_gains.clear();
    for (const std::vector<double>& row : gains) {
        for (const double gain : row) {
            m_gains.push_back(static_cast<float>(gain));
        }
    }
}

void ChannelMixer::process(const float* in, float* out, std::size_t frames) const noexcept {
    const auto inputs = static_cast<std::size_t>(m_inputs);
    const auto outputs = static_cast<std::size_t>(m_outputs);
    if (inputs == 2 && outputs == 1) { // by far the most frequent
        kernels::mixPair(in, frames, m_gains[0], m_gains[1], out);
        return;
    }
    for (std::size_t n = 0; n < frames; ++n, in += inputs, out += outputs) {
        const float* gain = m_gains.data();
        for (std::size_t o = 0; o < outputs; ++o, gain += inputs) {
            float sum = 0.0F;
            for (std::size_t i = 0; i < inputs; ++i) {
                sum += gain[i] * in[i];
            }
            out[o] = sum;
        }
    }
}

} // namespace sinc
