#pragma once

#include "core/audio/failure.h"
#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"
#include "core/dsp/resampler.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace sinc::wasapi {

/// Brings what a device delivers after it came back, or what another device delivers in its place, to the format
/// that the stream began with. A device in that very format passes untouched.
///
/// Channels: an equal count passes in order; mono feeds every channel; everything else is folded in turn, at a gain
/// that keeps full scale. Thread: one.
class FormatBridge {
public:
    /// May allocate. @param maxFrames the most frames that process() takes at once. Faults: those of the resampler.
    Status prepare(const StreamFormat& from, const StreamFormat& to, std::size_t maxFrames);

    [[nodiscard]] bool keepsRate() const noexcept { return m_resampler == nullptr; }
    /// True when process() would only copy.
    [[nodiscard]] bool isIdentity() const noexcept { return keepsRate() && m_inputs == m_outputs; }

    struct Frames {
        const float* samples;
        std::size_t count;
    };

    /// @param in interleaved frames of the device, at most maxFrames; null = silence
    /// @return frames of the stream, valid until the next call. Real-time safe: yes.
    Frames process(const float* in, std::size_t frames) noexcept SINC_NONBLOCKING;
    /// The frames that the resampler still holds, at the end of what the device delivered.
    Frames flush() noexcept SINC_NONBLOCKING;

private:
    void mapChannels(const float* in, std::size_t frames, float* out) const noexcept;

    int m_inputs = 0;
    int m_outputs = 0;
    std::unique_ptr<Resampler> m_resampler;
    std::vector<float> m_mapped;
    std::vector<float> m_converted;
};

} // namespace sinc::wasapi
