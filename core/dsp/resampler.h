#pragma once

#include "core/audio/failure.h"
#include "core/audio/realtime.h"
#include "core/dsp/quality.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sinc {

class ConverterEngine;

struct ResamplerSpec {
    int inputRate = 48'000;  ///< Hz, 4 kHz to 768 kHz
    int outputRate = 48'000; ///< Hz, 4 kHz to 768 kHz; the ratio is 1/256 to 256
    int channels = 2;        ///< 1 to 64
    Quality quality;
    bool variableRatio = false; ///< setRatio() will be used; costs speed
};

/// Streaming sample-rate converter, interleaved in and out: float32, or float64 for those who measure (both with
/// the precision that the quality asks for inside).
///
/// Output is aligned in time with the input: frame k stands for the time of input position k * in/out, from the
/// first one on. n frames in give round(n * out/in) out, flush() included. State carries over, so any cutting of
/// the input into blocks gives the same output, bit for bit. Not-a-number and infinity are replaced by 0 on entry
/// and counted. Thread: one. Memory is allocated in prepare() only.
///
/// `kaiser-v2.5` alone is different: it converts each block that process() is given by itself, floor(n * out/in)
/// frames for n, as the original did.
///
/// How it works, and which plan is made for what: docs/resampler.md.
class Resampler {
public:
    Resampler();
    ~Resampler();
    Resampler(Resampler&&) noexcept;
    Resampler& operator=(Resampler&&) noexcept;

    /// Errors: RateOutOfRange, RatioOutOfRange, ChannelsOutOfRange, FilterImpossible.
    /// @param maxInputFrames the longest block that process() will see
    Status prepare(const ResamplerSpec& spec, std::size_t maxInputFrames);

    /// Most frames that process() can return for a block of this length, and flush() at once.
    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept;

    /// @param in   frames * channels values; may be empty
    /// @param out  room for maxOutputFrames(frames) frames; nothing is written past the returned count
    /// @return frames written
    std::size_t process(const float* in, std::size_t frames, float* out) noexcept SINC_NONBLOCKING;
    std::size_t process(const double* in, std::size_t frames, double* out) noexcept SINC_NONBLOCKING;

    /// What is left at the end of the stream. Call until it returns 0; then reset() before the next stream.
    /// @param out room for `room` frames
    std::size_t flush(float* out, std::size_t room) noexcept SINC_NONBLOCKING;
    std::size_t flush(double* out, std::size_t room) noexcept SINC_NONBLOCKING;

    /// Forgets the stream; the filter stays.
    void reset() noexcept;

    /// From input frame `atInputFrame` on, `ratio` output frames are made for one input frame: within 5 % of the
    /// rates that prepare() was told. For streams that two clocks drive. Takes effect where it falls, between two
    /// output frames too; call it before the block that holds that frame, and no more than 64 times in advance.
    /// @return false, and nothing changes: not prepared with variableRatio, ratio out of range, too many in advance
    bool setRatio(double ratio, std::int64_t atInputFrame) noexcept SINC_NONBLOCKING;

    /// Longest delay between an input frame and the output that it makes complete, filter and buffers together, in
    /// frames of the input and of the output.
    [[nodiscard]] double latencyInputFrames() const noexcept { return m_delayInputs; }
    [[nodiscard]] double latencyOutputFrames() const noexcept;
    /// Of a filter whose phase is not linear, at low frequencies, in input frames; the output is trimmed by it.
    [[nodiscard]] double groupDelayInputFrames() const noexcept { return m_groupDelayInputs; }
    [[nodiscard]] std::uint64_t replacedSamples() const noexcept;

    /// Which stages do the work; one line, English.
    [[nodiscard]] const std::string& plan() const noexcept { return m_plan; }

private:
    template <typename Sample>
    std::size_t processAs(const Sample* in, std::size_t frames, Sample* out) noexcept;
    template <typename Sample>
    std::size_t flushAs(Sample* out, std::size_t room, std::vector<Sample>& tail) noexcept;

    ResamplerSpec m_spec;
    std::unique_ptr<ConverterEngine> m_engine;
    std::string m_plan;
    std::size_t m_chunk = 0; ///< longest stretch that the engine is given at once
    double m_delayInputs = 0.0;
    double m_groupDelayInputs = 0.0;
    std::vector<float> m_silence;
    std::vector<float> m_tail; ///< what the end of the stream brought and the caller had no room for yet
    std::vector<double> m_wideSilence;
    std::vector<double> m_wideTail;
    std::size_t m_tailBegin = 0; ///< frames
    std::size_t m_tailEnd = 0;
    std::int64_t m_inputFrames = 0;
    std::int64_t m_outputFrames = 0;
};

/// The response of a quality between two rates to a single frame of 1 whose place is input frame `at`: what the
/// laboratory draws. Double precision; frame k of the result is output frame k. Errors: those of prepare().
[[nodiscard]] Result<std::vector<double>> impulseResponse(const ResamplerSpec& spec, std::size_t at,
                                                          std::size_t inputFrames);

} // namespace sinc
