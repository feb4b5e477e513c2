#include "core/meter/loudness_meter.h"

#include "core/meter/sample_guard.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr double kGateLu = -10.0;      // BS.1770-5
constexpr double kRangeGateLu = -20.0; // Tech 3342
constexpr double kRangeLow = 0.10;
constexpr double kRangeHigh = 0.95;
} // namespace

void LoudnessMeter::prepare(const StreamFormat& format, bool dualMono) noexcept {
    m_filters = designKWeighting(format.sampleRate);
    m_weights = channelWeights(format, dualMono);
    m_channels = {};
    m_channelCount = format.channels;
    m_grid.reset(format.sampleRate, kStepsPerSecond);
    m_energies = {};
    m_frames = {};
    m_place = 0;
    m_steps = 0;
    m_reading = {};
    resetMeasurement();
}

void LoudnessMeter::setRunning(bool running) noexcept {
    m_runSteps = running && !m_reading.running ? 0 : m_runSteps;
    m_reading.running = running;
}

void LoudnessMeter::resetMeasurement() noexcept {
    m_gatingBlocks.clear();
    m_shortTermBlocks.clear();
    m_runSteps = 0;
    m_measuredSteps = 0;
    m_stale = false;
    m_reading.integrated = m_reading.momentaryMax = m_reading.shortTermMax = kSilenceDb;
    m_reading.rangeLu = 0.0;
    m_reading.measuredSeconds = 0.0;
}

void LoudnessMeter::process(const BlockView& block) noexcept {
    const float* samples = block.samples;
    for (std::size_t left = block.frames; left > 0;) {
        const std::size_t frames = std::min(left, static_cast<std::size_t>(m_grid.left()));
        accumulate(samples, frames);
        samples += frames * static_cast<std::size_t>(m_channelCount);
        left -= frames;
        if (m_grid.take(static_cast<int>(frames))) {
            finishStep();
            m_grid.next();
        }
    }
}

/// Channels go through the filters side by side: the recursion of one alone would leave the processor waiting.
void LoudnessMeter::accumulate(const float* samples, std::size_t frames) noexcept {
    int channel = 0;
    for (; channel + 4 <= m_channelCount; channel += 4) {
        filter<4>(samples, frames, channel);
    }
    for (; channel + 2 <= m_channelCount; channel += 2) {
        filter<2>(samples, frames, channel);
    }
    if (channel < m_channelCount) {
        filter<1>(samples, frames, channel);
    }
}

template <int Lanes>
void LoudnessMeter::filter(const float* samples, std::size_t frames, int firstChannel) noexcept {
    const Biquad shelf = m_filters.shelf;
    const Biquad highPass = m_filters.highPass;
    Channel* channels = &m_channels[static_cast<std::size_t>(firstChannel)];
    double s1[Lanes], s2[Lanes], h1[Lanes], h2[Lanes], energy[Lanes];
    for (int i = 0; i < Lanes; ++i) {
        s1[i] = channels[i].shelf.s1;
        s2[i] = channels[i].shelf.s2;
        h1[i] = channels[i].highPass.s1;
        h2[i] = channels[i].highPass.s2;
        energy[i] = channels[i].energy;
    }
    const float* frame = samples + firstChannel;
    for (std::size_t n = 0; n < frames; ++n, frame += m_channelCount) {
        for (int i = 0; i < Lanes; ++i) {
            const auto x = static_cast<double>(guarded(frame[i]));
            const double y = shelf.b0 * x + s1[i];
            s1[i] = shelf.b1 * x - shelf.a1 * y + s2[i];
            s2[i] = shelf.b2 * x - shelf.a2 * y;
            const double z = y + h1[i]; // numerator 1, -2, 1
            h1[i] = h2[i] - 2.0 * y - highPass.a1 * z;
            h2[i] = y - highPass.a2 * z;
            energy[i] += z * z;
        }
    }
    for (int i = 0; i < Lanes; ++i) {
        channels[i] = {.shelf = {s1[i], s2[i]}, .highPass = {h1[i], h2[i]}, .energy = energy[i]};
    }
}

void LoudnessMeter::finishStep() noexcept {
    double energy = 0.0;
    for (int c = 0; c < m_channelCount; ++c) {
        Channel& channel = m_channels[static_cast<std::size_t>(c)];
        energy += m_weights[static_cast<std::size_t>(c)] * channel.energy;
        channel.energy = 0.0;
        channel.shelf.settle();
        channel.highPass.settle();
    }
    m_energies[static_cast<std::size_t>(m_place)] = energy;
    m_frames[static_cast<std::size_t>(m_place)] = m_grid.stepFrames();
    m_place = (m_place + 1) % kShortTermSteps;
    m_steps = std::min(m_steps + 1, kShortTermSteps);

    const double momentary = windowMean(kMomentarySteps);
    const double shortTerm = windowMean(kShortTermSteps);
    m_reading.momentary = m_steps >= kMomentarySteps ? energyToLufs(momentary) : kSilenceDb;
    m_reading.shortTerm = m_steps >= kShortTermSteps ? energyToLufs(shortTerm) : kSilenceDb;
    if (m_reading.running) {
        measure(momentary, shortTerm);
    }
}

/// Mean square over the newest steps. Added up anew each time: 340 additions each 10 ms are nothing, and a running
/// sum would keep the rounding errors of the loudest moment for ever.
double LoudnessMeter::windowMean(int steps) const noexcept {
    double energy = 0.0;
    std::int64_t frames = 0;
    int place = m_place;
    for (int i = 0; i < steps; ++i) {
        place = place == 0 ? kShortTermSteps - 1 : place - 1;
        energy += m_energies[static_cast<std::size_t>(place)];
        frames += m_frames[static_cast<std::size_t>(place)];
    }
    return frames > 0 ? energy / static_cast<double>(frames) : 0.0;
}

void LoudnessMeter::measure(double momentary, double shortTerm) noexcept {
    ++m_measuredSteps;
    m_runSteps = m_runSteps < kShortTermSteps + kGatingHopSteps ? m_runSteps + 1 : kShortTermSteps + 1;
    const bool onHop = m_runSteps % kGatingHopSteps == 0;
    if (m_runSteps >= kMomentarySteps) {
        m_reading.momentaryMax = std::max(m_reading.momentaryMax, m_reading.momentary);
        if (onHop) {
            m_gatingBlocks.add(momentary);
        }
    }
    if (m_runSteps >= kShortTermSteps) {
        m_reading.shortTermMax = std::max(m_reading.shortTermMax, m_reading.shortTerm);
        if (onHop) {
            m_shortTermBlocks.add(shortTerm);
        }
    }
    m_stale = m_stale || onHop;
}

const LoudnessReading& LoudnessMeter::reading() noexcept {
    m_reading.measuredSeconds = static_cast<double>(m_measuredSteps) / kStepsPerSecond;
    if (m_stale) {
        m_reading.integrated = energyToLufs(m_gatingBlocks.gatedMean(kGateLu));
        m_reading.rangeLu = m_shortTermBlocks.range(kRangeGateLu, kRangeLow, kRangeHigh);
        m_stale = false;
    }
    return m_reading;
}

} // namespace sinc
