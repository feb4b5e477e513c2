#pragma once

#include "core/audio/block_view.h"
#include "core/audio/failure.h"
#include "core/audio/quantizer.h"
#include "core/audio/realtime.h"
#include "core/audio/sample_format.h"
#include "core/dsp/resampler.h"
#include "core/process/channel_mixer.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sinc {

/// What a pipeline has done since prepare(). Plain data.
struct PipelineStatistics {
    std::uint64_t framesIn = 0;
    std::uint64_t framesOut = 0;
    std::uint64_t timedFrames = 0; ///< of framesIn, those of the blocks that were timed
    std::uint64_t busyNs = 0;      ///< time that these took
    int sourceRate = 0;
    int outputRate = 0;

    /// Output frames per input frame.
    [[nodiscard]] double ratio() const noexcept {
        return framesIn > 0 ? static_cast<double>(framesOut) / static_cast<double>(framesIn) : 0.0;
    }
    /// Time that one second of sound takes, in ns.
    [[nodiscard]] double nsPerSecond() const noexcept {
        return timedFrames > 0 ? static_cast<double>(busyNs) * static_cast<double>(sourceRate) /
                                     static_cast<double>(timedFrames)
                               : 0.0;
    }
};

struct PipelineSpec {
    StreamFormat source;
    StreamFormat output;
    SampleFormat sampleFormat = SampleFormat::F32;
    std::string quality = "high"; ///< of the resampler; custom:... too
};

/// From what a source delivers to what a file holds: channels -> sample rate -> sample format.
///
/// A stage that has nothing to do is left out, so that equal formats pass bit for bit. n frames in give
/// round(n * output rate / source rate) frames out, flush() included, however the input is cut into blocks. Samples
/// come out as float32 that lies on the grid of the sample format. Thread: one.
class ProcessingPipeline {
public:
    /// May allocate. Errors: those of Resampler::prepare(), ChannelsOutOfRange.
    /// @param maxFrames the longest block that process() will see
    Status prepare(const PipelineSpec& spec, std::size_t maxFrames);

    /// @param block up to maxFrames frames of the source
    /// @return what is ready, in memory of the pipeline; valid until the next call. May be empty.
    [[nodiscard]] BlockView process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// What is left at the end of the stream; call until it returns no frames.
    [[nodiscard]] BlockView flush() noexcept SINC_NONBLOCKING;

    /// Most frames that one process() can return.
    [[nodiscard]] std::size_t maxOutputFrames() const noexcept { return m_maxOutputFrames; }
    [[nodiscard]] const PipelineStatistics& statistics() const noexcept { return m_statistics; }
    [[nodiscard]] std::uint64_t clippedSamples() const noexcept { return m_quantizer.clippedSamples(); }

private:
    BlockView converted(const BlockView& block) noexcept;
    BlockView quantized(std::size_t frames) noexcept;

    PipelineSpec m_spec;
    PipelineStatistics m_statistics;
    int m_untilTimed = 0; ///< blocks
    ChannelMixer m_mixer;
    Resampler m_resampler;
    Quantizer m_quantizer;
    std::vector<float> m_mixed;  ///< after the channel mixer
    std::vector<float> m_output; ///< after the resampler, quantized in place
    std::size_t m_maxFrames = 0;
    std::size_t m_maxOutputFrames = 0;
    FramePosition m_position = 0; ///< of the next output frame
    bool m_resamples = false;
};

} // namespace sinc
