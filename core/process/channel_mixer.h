#pragma once

#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"

#include <cstddef>
#include <vector>

namespace sinc {

/// The speaker positions of a format, lowest mask bit first; an empty list when neither the mask nor the channel
/// count tells them (then channels have numbers only).
[[nodiscard]] std::vector<ChannelMask> speakersOf(const StreamFormat& format);

/// Turns frames of one channel layout into frames of another by a fixed matrix.
///
/// Down-mix follows ITU-R BS.775-3, annex 4: centre and surrounds enter left and right at -3 dB, the LFE is left
/// out; the matrix is then scaled so that full scale on every channel stays full scale. Stereo to mono is the mean.
/// Up-mix copies: mono feeds left and right, a position that the input lacks stays silent. Channels without
/// positions are folded in turn. Equal layouts pass untouched. Thread: one.
class ChannelMixer {
public:
    /// May allocate. Channel counts 1..kMaxChannels in both.
    void prepare(const StreamFormat& from, const StreamFormat& to);

    [[nodiscard]] bool isIdentity() const noexcept { return m_identity; }

    /// @param in frames * input channels values, @param out room for frames * output channels; they do not overlap
    void process(const float* in, float* out, std::size_t frames) const noexcept SINC_NONBLOCKING;

    /// Gain from input channel `in` to output channel `out`.
    [[nodiscard]] float gain(int out, int in) const noexcept {
        return m_gains[static_cast<std::size_t>(out) * static_cast<std::size_t>(m_inputs) +
                       static_cast<std::size_t>(in)];
    }

private:
    std::vector<float> m_gains; ///< outputs * inputs
    int m_inputs = 1;
    int m_outputs = 1;
    bool m_identity = true;
};

} // namespace sinc
