#include "core/dsp/resampler.h"

#include "core/audio/stream_format.h"
#include "core/dsp/block_v25_engine.h"
#include "core/dsp/chain_engine.h"
#include "core/dsp/filter_length.h"
#include "core/dsp/resample_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sinc {

namespace {

constexpr int kLargestRatio = 256;
constexpr std::size_t kLongestChunk = 2048; // keeps what a chunk touches near the core
constexpr double kMostDrift = 0.0501;

Status checked(const ResamplerSpec& spec) {
    for (const int rate : {spec.inputRate, spec.outputRate}) {
        if (rate < kMinSampleRate || rate > kMaxSampleRate) {
            return Failure{Fault::RateOutOfRange, {}, std::to_string(rate), "4000 to 768000 Hz", {}};
        }
    }
    const double ratio = static_cast<double>(spec.outputRate) / spec.inputRate;
    if (ratio > kLargestRatio || ratio < 1.0 / kLargestRatio) {
        return Failure{Fault::RatioOutOfRange, {}, std::to_string(ratio), "1/256 to 256", {}};
    }
    if (spec.channels < 1 || spec.channels > kMaxChannels) {
        return Failure{Fault::ChannelsOutOfRange, {}, std::to_string(spec.channels), "1 to 64 channels", {}};
    }
    if (Status ok = checkedFilter(spec.quality); !ok) {
        return ok;
    }
    return checkedTaps(spec.quality, spec.inputRate, spec.outputRate);
}

RateRatio ratioOf(const ResamplerSpec& spec) {
    const int common = std::gcd(spec.inputRate, spec.outputRate);
    return {spec.inputRate / common, spec.outputRate / common};
}

} // namespace

Resampler::Resampler() = default;
Resampler::~Resampler() = default;
Resampler::Resampler(Resampler&&) noexcept = default;
Resampler& Resampler::operator=(Resampler&&) noexcept = default;

Status Resampler::prepare(const ResamplerSpec& spec, std::size_t maxInputFrames) {
    if (Status ok = checked(spec); !ok) {
        return ok;
    }
    m_spec = spec;
    const auto channels = static_cast<std::size_t>(spec.channels);
    m_delayInputs = 0.0;
    m_groupDelayInputs = 0.0;
    m_chunk = std::clamp<std::size_t>(maxInputFrames, 64, kLongestChunk);
    if (spec.quality.kind == Quality::Kind::KaiserV25) {
        m_engine = std::make_unique<BlockV25Engine>(spec.inputRate, spec.outputRate, channels);
        m_plan = "float64; blocks by themselves, 1024 phases of 32 taps";
    } else {
        const ResamplePlan plan =
            planResampling({spec.inputRate, spec.outputRate, spec.quality, spec.variableRatio});
        if (plan.isDouble) {
            m_engine = std::make_unique<ChainEngine<double>>(plan, ratioOf(spec), channels, m_chunk);
        } else {
            m_engine = std::make_unique<ChainEngine<float>>(plan, ratioOf(spec), channels, m_chunk);
        }
        m_plan = plan.text();
        m_delayInputs = plan.delayInputs;
        m_groupDelayInputs = plan.groupDelayInputs;
    }
    m_silence.assign(m_chunk * channels, 0.0F);
    m_wideSilence.assign(m_chunk * channels, 0.0);
    m_tail.assign(m_engine->maxOutput(m_chunk) * channels, 0.0F);
    m_wideTail.assign(m_engine->maxOutput(m_chunk) * channels, 0.0);
    reset();
    return {};
}

void Resampler::reset() noexcept {
    if (m_engine) {
        m_engine->reset();
    }
    m_tailBegin = 0;
    m_tailEnd = 0;
    m_inputFrames = 0;
    m_outputFrames = 0;
}

std::size_t Resampler::maxOutputFrames(std::size_t inputFrames) const noexcept {
    if (!m_engine) {
        return 0;
    }
    // Whole chunks bring what they hold, and one time what was held back.
    const double held = m_spec.variableRatio ? 1.06 : 1.0;
    const double ratio = static_cast<double>(m_spec.outputRate) / m_spec.inputRate;
    const double most = (static_cast<double>(inputFrames) + m_delayInputs + 2.0) * ratio * held;
    return std::max(static_cast<std::size_t>(std::ceil(most)) + 2,
                    m_engine->maxOutput(std::min(inputFrames, m_chunk)));
}

std::size_t Resampler::process(const float* in, std::size_t frames, float* out) noexcept {
    return processAs(in, frames, out);
}

std::size_t Resampler::process(const double* in, std::size_t frames, double* out) noexcept {
    return processAs(in, frames, out);
}

std::size_t Resampler::flush(float* out, std::size_t room) noexcept {
    return flushAs(out, room, m_tail);
}

std::size_t Resampler::flush(double* out, std::size_t room) noexcept {
    return flushAs(out, room, m_wideTail);
}

template <typename Sample>
std::size_t Resampler::processAs(const Sample* in, std::size_t frames, Sample* out) noexcept {
    const auto channels = static_cast<std::size_t>(m_spec.channels);
    if (!m_engine->keepsState()) { // its blocks mean something
        m_inputFrames += static_cast<std::int64_t>(frames);
        return m_engine->process(in, frames, out);
    }
    std::size_t written = 0;
    for (std::size_t done = 0; done < frames;) {
        const std::size_t now = std::min(m_chunk, frames - done);
        written += m_engine->process(in + done * channels, now, out + written * channels);
        done += now;
    }
    m_inputFrames += static_cast<std::int64_t>(frames);
    m_outputFrames += static_cast<std::int64_t>(written);
    return written;
}

template <typename Sample>
std::size_t Resampler::flushAs(Sample* out, std::size_t room, std::vector<Sample>& tail) noexcept {
    const auto channels = static_cast<std::size_t>(m_spec.channels);
    std::size_t written = 0;
    while (written < room && m_engine && m_engine->keepsState()) {
        if (m_tailBegin == m_tailEnd) {
            const std::int64_t missing = m_engine->totalOutput(m_inputFrames) - m_outputFrames;
            if (missing <= 0) {
                break;
            }
            // Silence pushes it out.
            std::size_t got = 0;
            if constexpr (sizeof(Sample) == sizeof(float)) {
                got = m_engine->process(m_silence.data(), m_chunk, tail.data());
            } else {
                got = m_engine->process(m_wideSilence.data(), m_chunk, tail.data());
            }
            m_tailBegin = 0;
            m_tailEnd = std::min(got, static_cast<std::size_t>(missing));
            m_outputFrames += static_cast<std::int64_t>(m_tailEnd);
            continue;
        }
        const std::size_t now = std::min(room - written, m_tailEnd - m_tailBegin);
        std::copy_n(tail.data() + m_tailBegin * channels, now * channels, out + written * channels);
        m_tailBegin += now;
        written += now;
    }
    return written;
}

bool Resampler::setRatio(double ratio, std::int64_t atInputFrame) noexcept {
    const double middle = static_cast<double>(m_spec.outputRate) / m_spec.inputRate;
    const bool inRange = ratio >= middle * (1.0 - kMostDrift) && ratio <= middle * (1.0 + kMostDrift);
    return inRange && m_spec.variableRatio && m_engine && m_engine->setRatio(ratio, atInputFrame);
}

double Resampler::latencyOutputFrames() const noexcept {
    return m_delayInputs * m_spec.outputRate / m_spec.inputRate;
}

std::uint64_t Resampler::replacedSamples() const noexcept {
    return m_engine ? m_engine->replacedSamples() : 0;
}

Result<std::vector<double>> impulseResponse(const ResamplerSpec& spec, std::size_t at, std::size_t inputFrames) {
    ResamplerSpec single = spec;
    single.channels = 1;
    Resampler resampler;
    if (Status ok = resampler.prepare(single, inputFrames); !ok) {
        return ok.failure();
    }
    std::vector<double> in(inputFrames, 0.0);
    if (at < inputFrames) {
        in[at] = 1.0;
    }
    std::vector<double> out(resampler.maxOutputFrames(inputFrames));
    out.resize(resampler.process(in.data(), inputFrames, out.data()));
    std::vector<double> more(1024);
    while (const std::size_t got = resampler.flush(more.data(), more.size())) {
        out.insert(out.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(got));
    }
    return out;
}

} // namespace sinc
