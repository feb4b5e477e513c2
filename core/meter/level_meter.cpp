#include "core/meter/level_meter.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

/// The largest positive 16-bit sample: an integer source that clips never gets beyond it.
constexpr float kFullScale = 32767.0F / 32768.0F;
/// Readings stay finite whatever arrives; +120 dBFS is far beyond any sound.
constexpr float kLargest = 1.0e6F;
/// -200 dBFS; the fall ends here, so that it never runs into denormals.
constexpr double kNothing = 1.0e-10;

/// The magnitude of a sample; not-a-number counts as silence, infinity as the largest reading.
float magnitude(float sample) noexcept {
    const float size = std::fabs(sample);
    return size <= kLargest ? size : std::isnan(size) ? 0.0F : kLargest;
}

} // namespace

void LevelMeter::prepare(const StreamFormat& format) noexcept {
    const auto rate = static_cast<double>(format.sampleRate);
    m_channels = format.channels;
    m_holdFrames = static_cast<std::int64_t>(kHoldSeconds * rate);
    m_fall = std::pow(10.0, -kFallDbPerSecond / 20.0 / rate);
    m_smooth = 1.0 - std::exp(-1.0 / (kRmsSeconds * rate));
    m_levels = {};
    m_states = {};
}

void LevelMeter::process(const BlockView& block) noexcept {
    for (int c = 0; c < m_channels; ++c) {
        processChannel(block.samples + c, block.frames, c);
    }
}

void LevelMeter::processChannel(const float* samples, std::size_t frames, int channel) noexcept {
    const auto index = static_cast<std::size_t>(channel);
    const auto step = static_cast<std::size_t>(m_channels);
    ChannelLevel level = m_levels[index];
    State state = m_states[index];
    for (std::size_t n = 0; n < frames; ++n) {
        const float size = magnitude(samples[n * step]);
        const auto exact = static_cast<double>(size);
        state.peak = std::max(exact, state.peak > kNothing ? state.peak * m_fall : 0.0);
        state.meanSquare += m_smooth * (exact * exact - state.meanSquare);
        state.meanSquare = state.meanSquare > kNothing * kNothing ? state.meanSquare : 0.0;
        level.peak = static_cast<float>(state.peak);
        if (size >= level.hold) {
            level.hold = size;
            state.holdFramesLeft = m_holdFrames;
        } else if (--state.holdFramesLeft < 0) {
            level.hold = level.peak;
        }
        const bool full = size >= kFullScale;
        level.clips += full && !state.clipping ? 1U : 0U;
        state.clipping = full;
    }
    level.rms = static_cast<float>(std::sqrt(state.meanSquare));
    m_levels[index] = level;
    m_states[index] = state;
}

void LevelMeter::resetLatches() noexcept {
    for (std::size_t c = 0; c < m_levels.size(); ++c) {
        m_levels[c].hold = m_levels[c].peak;
        m_levels[c].clips = 0;
        m_states[c].holdFramesLeft = 0;
    }
}

} // namespace sinc
