#include "core/meter/level_meter.h"

#include "core/meter/sample_guard.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {
/// The largest positive 16-bit sample: an integer source that clips never gets beyond it.
constexpr float kFullScale = 32767.0F / 32768.0F;
} // namespace

void LevelMeter::prepare(const StreamFormat& format) noexcept {
    m_channelCount = format.channels;
    m_sampleRate = format.sampleRate;
    m_grid.reset(format.sampleRate, kStepsPerSecond);
    m_levels = {};
    for (Channel& channel : m_channels) {
        channel.sums = {};
        channel.bar = {};
        channel.meanSquare = 0.0;
        channel.clipping = false;
        channel.statistics.reset(format.sampleRate);
    }
}

void LevelMeter::process(const BlockView& block) noexcept {
    const float* samples = block.samples;
    for (std::size_t left = block.frames; left > 0;) {
        const std::size_t frames = std::min(left, static_cast<std::size_t>(m_grid.left()));
        add(samples, frames);
        samples += frames * static_cast<std::size_t>(m_channelCount);
        left -= frames;
        if (m_grid.take(static_cast<int>(frames))) {
            finishStep(m_grid.stepFrames());
            m_grid.next();
        }
    }
    show();
}

void LevelMeter::add(const float* samples, std::size_t frames) noexcept {
    int channel = 0;
    for (; channel + 4 <= m_channelCount; channel += 4) {
        addLanes<4>(samples, frames, channel);
    }
    for (; channel + 2 <= m_channelCount; channel += 2) {
        addLanes<2>(samples, frames, channel);
    }
    if (channel < m_channelCount) {
        addLanes<1>(samples, frames, channel);
    }
}

/// Channels lie side by side in the frames and are added up side by side, each in the order of its samples.
template <int Lanes>
void LevelMeter::addLanes(const float* samples, std::size_t frames, int firstChannel) noexcept {
    Channel* channels = &m_channels[static_cast<std::size_t>(firstChannel)];
    float peak[Lanes] = {};
    float sum[Lanes], squares[Lanes];
    std::uint32_t broken[Lanes] = {};
    for (int i = 0; i < Lanes; ++i) {
        sum[i] = channels[i].sums.sum;
        squares[i] = channels[i].sums.squares;
    }
    const float* frame = samples + firstChannel;
    for (std::size_t n = 0; n < frames; ++n, frame += m_channelCount) {
        for (int i = 0; i < Lanes; ++i) {
            const float value = guarded(frame[i]);
            broken[i] += isSound(frame[i]) ? 0U : 1U;
            peak[i] = std::max(peak[i], std::fabs(value));
            sum[i] += value;
            squares[i] += value * value;
        }
    }
    for (int i = 0; i < Lanes; ++i) {
        LevelSums& sums = channels[i].sums;
        sums.peak = std::max(sums.peak, peak[i]);
        sums.sum = sum[i];
        sums.squares = squares[i];
        sums.broken += broken[i];
        if (peak[i] >= kFullScale || broken[i] > 0) {
            countClips(samples, frames, firstChannel + i);
        } else {
            channels[i].clipping = false;
        }
    }
}

void LevelMeter::countClips(const float* samples, std::size_t frames, int channel) noexcept {
    const auto index = static_cast<std::size_t>(channel);
    Channel& state = m_channels[index];
    const float* sample = samples + channel;
    for (std::size_t n = 0; n < frames; ++n, sample += m_channelCount) {
        const bool full = std::fabs(*sample) >= kFullScale; // infinity too; not-a-number is never
        m_levels[index].clips += full && !state.clipping ? 1U : 0U;
        state.sums.clipped += full ? 1U : 0U;
        state.clipping = full;
    }
}

void LevelMeter::flush() noexcept {
    const int frames = m_grid.stepFrames() - m_grid.left();
    if (frames > 0) {
        (void)m_grid.take(m_grid.left());
        finishStep(frames);
        m_grid.next();
        show();
    }
}

void LevelMeter::finishStep(int frames) noexcept {
    const double seconds = static_cast<double>(frames) / m_sampleRate;
    const double share = 1.0 - std::exp(-seconds / kRmsSeconds);
    const double fade = PeakBar::fallOver(seconds);
    for (int c = 0; c < m_channelCount; ++c) {
        Channel& channel = m_channels[static_cast<std::size_t>(c)];
        constexpr double kNothing = 1.0e-20;
        const double meanSquare = static_cast<double>(channel.sums.squares) / frames;
        channel.meanSquare += share * (meanSquare - channel.meanSquare);
        channel.meanSquare = channel.meanSquare > kNothing ? channel.meanSquare : 0.0;
        channel.bar.advance(static_cast<double>(channel.sums.peak), seconds, fade);
        channel.statistics.add(channel.sums, frames);
        channel.sums = {};
    }
}

void LevelMeter::show() noexcept {
    for (std::size_t c = 0; c < static_cast<std::size_t>(m_channelCount); ++c) {
        const Channel& channel = m_channels[c];
        m_levels[c].peak = std::max(static_cast<float>(channel.bar.bar()), channel.sums.peak);
        m_levels[c].hold = std::max(static_cast<float>(channel.bar.line()), channel.sums.peak);
        m_levels[c].rms = static_cast<float>(std::sqrt(channel.meanSquare));
    }
}

void LevelMeter::resetLatches() noexcept {
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
        m_channels[c].bar.releaseHold();
        m_levels[c].clips = 0;
    }
    show();
}

void LevelMeter::setSilenceThreshold(double dbfs) noexcept {
    for (Channel& channel : m_channels) {
        channel.statistics.setSilenceThreshold(dbfs);
    }
}

void LevelMeter::resetStatistics() noexcept {
    for (Channel& channel : m_channels) {
        channel.statistics.reset(m_sampleRate);
    }
}

} // namespace sinc
