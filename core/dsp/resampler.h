#pragma once

#include "core/audio/failure.h"
#include "core/audio/realtime.h"
#include "core/dsp/quality.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sinc {

struct ResamplerSpec {
    int inputRate = 48'000;  ///< Hz, 4 kHz to 768 kHz
    int outputRate = 48'000; ///< Hz, 4 kHz to 768 kHz; the ratio is 1/256 to 256
    int channels = 2;        ///< 1 to 64
    Quality quality;
};

/// Streaming sample-rate converter, float32 interleaved in and out.
///
/// Output is aligned in time with the input: frame k stands for the time of input position k * in/out, from the
/// first one on. n frames in give round(n * out/in) out, flush() included. State carries over, so any cutting of
/// the input into blocks gives the same output, bit for bit. Not-a-number and infinity are replaced by 0 on entry
/// and counted. Thread: one. Memory is allocated in prepare() only.
class Resampler {
public:
    /// Errors: RateOutOfRange, RatioOutOfRange, ChannelsOutOfRange, FilterImpossible.
    /// @param maxInputFrames the longest block that process() will see
    Status prepare(const ResamplerSpec& spec, std::size_t maxInputFrames);

    /// Most frames that process() can return for a block of this length, and flush() at once.
    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept;

    /// @param in   frames * channels values; may be empty
    /// @param out  room for maxOutputFrames(frames) frames; nothing is written past the returned count
    /// @return frames written
    std::size_t process(const float* in, std::size_t frames, float* out) noexcept SINC_NONBLOCKING;

    /// What is left at the end of the stream. Call until it returns 0.
    /// @param out room for `room` frames
    std::size_t flush(float* out, std::size_t room) noexcept SINC_NONBLOCKING;

    /// Forgets the stream; the filter stays.
    void reset() noexcept;

    /// Delay between an input frame and the output that it makes complete, in frames of the input.
    [[nodiscard]] double latencyInputFrames() const noexcept { return m_half; }
    [[nodiscard]] std::uint64_t replacedSamples() const noexcept { return m_replaced; }

private:
    void append(const float* in, std::size_t frames) noexcept;
    std::size_t produce(float* out, std::size_t room) noexcept;
    void convolve(std::size_t start, std::size_t phase, float* out) const noexcept;
    void discard() noexcept;

    std::size_t m_channels = 2;
    std::int64_t m_in = 1; ///< rates in lowest terms
    std::int64_t m_out = 1;
    int m_half = 0; ///< taps on either side of a position
    std::size_t m_taps = 0;
    std::vector<double> m_table; ///< m_out phases of m_taps coefficients
    std::vector<float> m_buffer; ///< frames from input position m_base on
    std::size_t m_buffered = 0;
    std::int64_t m_base = 0;
    std::int64_t m_inputFrames = 0;
    std::int64_t m_outputFrames = 0;
    std::uint64_t m_replaced = 0;
};

} // namespace sinc
