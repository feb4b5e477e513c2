#include "core/audio/format_converter.h"

#include "core/audio/packed_samples.h"
#include "core/audio/stream_format.h"
#include "core/audio/triangular_noise.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

namespace sinc {

namespace {

constexpr std::array kAudible{2.033, -2.165, 1.959, -1.590, 0.6149}; // for 44.1 kHz and what is near
constexpr std::array kHighPass{1.0, 0.0, 0.0, 0.0, 0.0};
constexpr int kShapedFromHz = 40'000;

} // namespace

Status FormatConverter::prepare(const Spec& spec) {
    if (spec.channels < 1 || spec.channels > kMaxChannels) {
        return Failure{Fault::ChannelsOutOfRange, {}, std::to_string(spec.channels), "1 to 64 channels", {}};
    }
    if (spec.sampleRate < kMinSampleRate || spec.sampleRate > kMaxSampleRate) {
        return Failure{Fault::RateOutOfRange, {}, std::to_string(spec.sampleRate), "4000 to 768000 Hz", {}};
    }
    m_spec = spec;
    m_rounds = spec.to != PackedFormat::F32 &&
               (spec.from == PackedFormat::F32 || bytesPerSample(spec.from) > bytesPerSample(spec.to));
    m_scale = stepsOf(spec.to);
    m_holdFrames = static_cast<std::int64_t>(Quantizer::kHoldSeconds * spec.sampleRate);
    m_ditherFramesLeft = 0;
    m_sampleCounter = 0;
    m_clipped = 0;
    m_shape = spec.dither != Dither::NoiseShaped ? Errors{}
              : spec.sampleRate >= kShapedFromHz ? kAudible
                                                 : kHighPass;
    m_errors.assign(static_cast<std::size_t>(spec.channels), Errors{});
    m_frame.assign(static_cast<std::size_t>(spec.channels), 0.0);
    return {};
}

void FormatConverter::process(const std::byte* in, std::size_t frames, std::byte* out) noexcept {
    const auto channels = static_cast<std::size_t>(m_spec.channels);
    const std::size_t from = bytesPerSample(m_spec.from);
    const std::size_t to = bytesPerSample(m_spec.to);
    if (m_spec.from == m_spec.to) {
        std::memcpy(out, in, frames * channels * to);
        return;
    }
    for (std::size_t n = 0; n < frames; ++n) {
        for (std::size_t c = 0; c < channels; ++c, in += from) {
            m_frame[c] = unpacked(m_spec.from, in);
        }
        if (m_rounds) {
            roundFrame(m_frame.data());
        }
        for (std::size_t c = 0; c < channels; ++c, out += to) {
            pack(m_spec.to, m_frame[c], out);
        }
    }
}

/// Brings one frame onto the target's steps.
void FormatConverter::roundFrame(double* frame) noexcept {
    const auto channels = static_cast<std::size_t>(m_spec.channels);
    bool onSteps = true;
    for (std::size_t c = 0; c < channels; ++c) {
        frame[c] = std::isnan(frame[c]) ? 0.0 : frame[c] * m_scale;
        onSteps = onSteps && frame[c] == std::rint(frame[c]);
    }
    // A double rounds s32 well enough by itself, and float32 holds less than that.
    const bool mayDither = m_spec.dither != Dither::None && m_spec.to != PackedFormat::S32;
    m_ditherFramesLeft = onSteps || !mayDither ? m_ditherFramesLeft : m_holdFrames;
    const bool dithered = m_ditherFramesLeft > 0;
    m_ditherFramesLeft -= dithered ? 1 : 0;
    for (std::size_t c = 0; c < channels; ++c) {
        frame[c] = rounded(frame[c], c, dithered) / m_scale;
    }
}

/// @param scaled in steps of the target
double FormatConverter::rounded(double scaled, std::size_t channel, bool dithered) noexcept {
    Errors& errors = m_errors[channel];
    const double noise = dithered ? triangularNoise(m_sampleCounter) : 0.0;
    ++m_sampleCounter;
    double wanted = scaled;
    if (dithered) {
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            wanted -= m_shape[tap] * errors[tap];
        }
    }
    const double nearest = std::rint(wanted + noise);
    const double held = std::clamp(nearest, -m_scale, m_scale - 1.0);
    m_clipped += held != nearest ? 1U : 0U;
    std::copy_backward(errors.begin(), errors.end() - 1, errors.end());
    errors[0] = dithered && held == nearest ? nearest - wanted : 0.0; // what was clipped is not made up for
    return held;
}

} // namespace sinc
