#pragma once

#include "core/audio/block_view.h"
#include "core/audio/stream_format.h"
#include "core/capture/signal/signal_spec.h"

#include <cstddef>
#include <vector>

namespace sinc {

/// Makes a test signal. A sample is a function of its frame number alone, so that any way of cutting the stream
/// into blocks gives the same samples, every time. Both channels carry the same.
///
/// - sine: the phase is computed anew for each frame, never summed up.
/// - sweep: exponential from 20 Hz to 20 kHz in kSweepSeconds, again and again, without a step in between.
/// - white: evenly distributed numbers between plus and minus the peak.
/// - pink: white noise through a chain of poles and zeros that falls by 3 dB per octave; repeats after
///   kPinkFrames, and its highest sample is the peak.
/// Thread: one.
class SignalGenerator {
public:
    static constexpr StreamFormat kFormat{48'000, 2, 0x3}; ///< front left and right
    static constexpr int kSweepSeconds = 10;
    static constexpr std::size_t kPinkFrames = std::size_t{1} << 20;

    /// Allocates for pink noise.
    explicit SignalGenerator(const SignalSpec& spec);

    /// @param out room for frames * 2 samples
    void generate(FramePosition first, std::size_t frames, float* out) const noexcept;

private:
    [[nodiscard]] double sampleAt(FramePosition frame) const noexcept;

    SignalSpec m_spec;
    double m_peak; ///< linear
    std::vector<float> m_pink;
};

} // namespace sinc
