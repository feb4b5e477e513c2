#include "core/dsp/resampler.h"

#include "core/audio/stream_format.h"
#include "core/dsp/kaiser.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <numbers>
#include <numeric>

namespace sinc {

namespace {

constexpr int kLargestRatio = 256;

double sincOf(double x) {
    return x == 0.0 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

/// A continuous impulse response over -half..half input frames.
struct Kernel {
    int half;
    std::function<double(double)> at;
};

/// @param scale lower rate / input rate: everything is stretched by it when the rate goes down
Kernel kernelFor(const Quality& quality, double scale) {
    const auto stretched = [scale](double taps) { return static_cast<int>(std::ceil(taps / scale)); };
    switch (quality.kind) {
    case Quality::Kind::Nearest:
        return {1, [](double t) { return t >= -0.5 && t < 0.5 ? 1.0 : 0.0; }};
    case Quality::Kind::Linear:
        return {1, [](double t) { return std::max(0.0, 1.0 - std::fabs(t)); }};
    case Quality::Kind::Lanczos3:
        return {stretched(3.0), [scale](double t) {
                    return std::fabs(t * scale) < 3.0 ? sincOf(t * scale) * sincOf(t * scale / 3.0) : 0.0;
                }};
    case Quality::Kind::KaiserV25Fixed:
        return {16, [scale](double t) { return sincOf(t * scale) * kaiserWindow(t / 16.0, 7.0); }};
    case Quality::Kind::Kaiser:
        break;
    }
    const double transition = 1.0025 - quality.passBand;
    const double half = kaiserLength(quality.attenuationDb, transition) / 2.0 / scale;
    const double cutoff = (quality.passBand + 1.0025) / 2.0 * scale;
    const double beta = kaiserBeta(quality.attenuationDb);
    return {static_cast<int>(std::ceil(half)),
            [cutoff, half, beta](double t) { return sincOf(t * cutoff) * kaiserWindow(t / half, beta); }};
}

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
    return {};
}

} // namespace

Status Resampler::prepare(const ResamplerSpec& spec, std::size_t maxInputFrames) {
    if (Status ok = checked(spec); !ok) {
        return ok;
    }
    const int common = std::gcd(spec.inputRate, spec.outputRate);
    m_channels = static_cast<std::size_t>(spec.channels);
    m_in = spec.inputRate / common;
    m_out = spec.outputRate / common;
    const Kernel kernel =
        kernelFor(spec.quality, std::min(1.0, static_cast<double>(m_out) / static_cast<double>(m_in)));
    m_half = kernel.half;
    m_taps = 2 * static_cast<std::size_t>(m_half);
    m_table.resize(static_cast<std::size_t>(m_out) * m_taps);
    for (std::size_t phase = 0; phase < static_cast<std::size_t>(m_out); ++phase) {
        double* taps = &m_table[phase * m_taps];
        const double fraction = static_cast<double>(phase) / static_cast<double>(m_out);
        for (std::size_t k = 0; k < m_taps; ++k) {
            taps[k] = kernel.at(fraction + m_half - 1 - static_cast<double>(k));
        }
        const double sum = std::accumulate(taps, taps + m_taps, 0.0);
        std::for_each(taps, taps + m_taps, [sum](double& tap) { tap /= sum; });
    }
    const std::size_t longest = std::max(maxInputFrames, m_taps) + 2 * m_taps + 2;
    m_buffer.assign((longest + static_cast<std::size_t>(m_in)) * m_channels, 0.0F);
    reset();
    return {};
}

void Resampler::reset() noexcept {
    // The first output frame looks at half - 1 frames before the first input frame: silence.
    m_buffered = static_cast<std::size_t>(m_half);
    m_base = -m_half;
    std::fill(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_buffered * m_channels), 0.0F);
    m_inputFrames = 0;
    m_outputFrames = 0;
    m_replaced = 0;
}

std::size_t Resampler::maxOutputFrames(std::size_t inputFrames) const noexcept {
    const double ratio = static_cast<double>(m_out) / static_cast<double>(m_in);
    return static_cast<std::size_t>(std::ceil(static_cast<double>(inputFrames + m_taps) * ratio)) + 2;
}

void Resampler::append(const float* in, std::size_t frames) noexcept {
    float* to = &m_buffer[m_buffered * m_channels];
    for (std::size_t i = 0; i < frames * m_channels; ++i) {
        const bool good = std::isfinite(in[i]);
        to[i] = good ? in[i] : 0.0F;
        m_replaced += good ? 0U : 1U;
    }
    m_buffered += frames;
}

std::size_t Resampler::process(const float* in, std::size_t frames, float* out) noexcept {
    append(in, frames);
    m_inputFrames += static_cast<std::int64_t>(frames);
    const std::size_t written = produce(out, maxOutputFrames(frames));
    discard();
    return written;
}

std::size_t Resampler::produce(float* out, std::size_t room) noexcept {
    std::size_t written = 0;
    const std::int64_t end = m_base + static_cast<std::int64_t>(m_buffered);
    while (written < room) {
        const std::int64_t position = m_outputFrames * m_in / m_out; // 2^63 / 768 kHz lasts for years
        if (position + m_half >= end) {
            break;
        }
        const auto phase = static_cast<std::size_t>(m_outputFrames * m_in % m_out);
        convolve(static_cast<std::size_t>(position - m_half + 1 - m_base), phase, out + written * m_channels);
        ++written;
        ++m_outputFrames;
    }
    return written;
}

void Resampler::convolve(std::size_t start, std::size_t phase, float* out) const noexcept {
    const double* taps = &m_table[phase * m_taps];
    for (std::size_t c = 0; c < m_channels; ++c) {
        const float* in = &m_buffer[start * m_channels + c];
        double sum = 0.0;
        for (std::size_t k = 0; k < m_taps; ++k) {
            sum += taps[k] * static_cast<double>(in[k * m_channels]);
        }
        out[c] = static_cast<float>(sum);
    }
}

/// Drops the frames that no later output looks at.
void Resampler::discard() noexcept {
    const std::int64_t next = m_outputFrames * m_in / m_out - m_half + 1;
    const auto done =
        static_cast<std::size_t>(std::clamp<std::int64_t>(next - m_base, 0, static_cast<std::int64_t>(m_buffered)));
    std::memmove(m_buffer.data(), &m_buffer[done * m_channels], (m_buffered - done) * m_channels * sizeof(float));
    m_buffered -= done;
    m_base += static_cast<std::int64_t>(done);
}

std::size_t Resampler::flush(float* out, std::size_t room) noexcept {
    const std::int64_t total = (2 * m_inputFrames * m_out + m_in) / (2 * m_in); // rounded
    const std::int64_t missing =
        std::clamp<std::int64_t>(total - m_outputFrames, 0, static_cast<std::int64_t>(room));
    const std::int64_t wantedEnd = (m_outputFrames + missing) * m_in / m_out + m_half + 1;
    const std::int64_t space = static_cast<std::int64_t>(m_buffer.size() / m_channels - m_buffered);
    const std::int64_t padding =
        std::clamp<std::int64_t>(wantedEnd - m_base - static_cast<std::int64_t>(m_buffered), 0, space);
    std::fill_n(&m_buffer[m_buffered * m_channels], static_cast<std::size_t>(padding) * m_channels, 0.0F);
    m_buffered += static_cast<std::size_t>(padding);
    const std::size_t written = produce(out, static_cast<std::size_t>(missing));
    discard();
    return written;
}

} // namespace sinc
