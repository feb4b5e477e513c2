#include "core/process/pipeline.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace sinc {

namespace {

/// Reading the clock for every block would cost as much as an eighth of a cheap conversion.
constexpr int kTimedEvery = 8;

using Clock = std::chrono::steady_clock; // read without a system call

std::uint64_t nsSince(Clock::time_point start) noexcept {
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - start).count());
}

} // namespace

Status ProcessingPipeline::prepare(const PipelineSpec& spec, std::size_t maxFrames) {
    for (const int channels : {spec.source.channels, spec.output.channels}) {
        if (channels < 1 || channels > kMaxChannels) {
            return Failure{Fault::ChannelsOutOfRange, {}, std::to_string(channels), "1 to 64 channels", {}};
        }
    }
    m_spec = spec;
    m_maxFrames = maxFrames;
    m_position = 0;
    m_statistics = {};
    m_untilTimed = 0;
    m_statistics.sourceRate = spec.source.sampleRate;
    m_statistics.outputRate = spec.output.sampleRate;
    m_mixer.prepare(spec.source, spec.output);
    m_resamples = spec.source.sampleRate != spec.output.sampleRate;
    m_maxOutputFrames = maxFrames;
    if (m_resamples) {
        const Result<Quality> quality = qualityNamed(spec.quality);
        if (!quality) {
            return quality.failure();
        }
        const ResamplerSpec resampling{spec.source.sampleRate, spec.output.sampleRate, spec.output.channels,
                                       quality.value()};
        if (Status ready = m_resampler.prepare(resampling, maxFrames); !ready) {
            return ready;
        }
        m_maxOutputFrames = m_resampler.maxOutputFrames(maxFrames);
    }
    const auto width = static_cast<std::size_t>(spec.output.channels);
    m_mixed.assign(maxFrames * width, 0.0F);
    m_output.assign(m_maxOutputFrames * width, 0.0F);
    m_quantizer.prepare(spec.sampleFormat, spec.output.channels, spec.output.sampleRate);
    return {};
}

BlockView ProcessingPipeline::process(const BlockView& block) noexcept {
    const bool timed = m_untilTimed == 0;
    m_untilTimed = timed ? kTimedEvery - 1 : m_untilTimed - 1;
    const Clock::time_point start = timed ? Clock::now() : Clock::time_point();
    const BlockView view = converted(block);
    m_statistics.framesIn += block.frames;
    m_statistics.framesOut += view.frames;
    if (timed) {
        m_statistics.timedFrames += block.frames;
        m_statistics.busyNs += nsSince(start);
    }
    return view;
}

BlockView ProcessingPipeline::converted(const BlockView& block) noexcept {
    const float* samples = block.samples;
    if (!m_mixer.isIdentity()) {
        m_mixer.process(samples, m_mixed.data(), block.frames);
        samples = m_mixed.data();
    }
    if (m_resamples) {
        return quantized(m_resampler.process(samples, block.frames, m_output.data()));
    }
    std::memcpy(m_output.data(), samples,
                block.frames * static_cast<std::size_t>(m_spec.output.channels) * sizeof(float));
    return quantized(block.frames);
}

BlockView ProcessingPipeline::flush() noexcept {
    const BlockView view = quantized(m_resamples ? m_resampler.flush(m_output.data(), m_maxOutputFrames) : 0);
    m_statistics.framesOut += view.frames;
    return view;
}

BlockView ProcessingPipeline::quantized(std::size_t frames) noexcept {
    m_quantizer.process(m_output.data(), frames);
    const BlockView view{m_output.data(), frames, m_spec.output.channels, m_position};
    m_position += static_cast<FramePosition>(frames);
    return view;
}

} // namespace sinc
