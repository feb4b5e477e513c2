#include "core/meter/true_peak_meter.h"

#include "core/meter/sample_guard.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sinc {

namespace {

/// The compiler's own choice of loop takes three times as long here.
using Vec = TruePeakMeter::Vec;
constexpr std::size_t kWidth = sizeof(Vec) / sizeof(float);

Vec load(const float* from) noexcept {
    Vec values;
    std::memcpy(&values, from, sizeof values);
    return values;
}

Vec magnitude(Vec a) noexcept {
    return larger(a, -a);
}

/// Magnitudes of the largest value between x[n + 15] and x[n + 16] for n = 0..3, the later end included.
template <int Oversampling>
Vec peaksBetween(const TruePeakMeter::VecFilter& filter, const float* x) noexcept {
    Vec even{};
    Vec odd{};
    Vec half{};
    for (std::size_t k = 0; k < TruePeakFilter::kPairs; ++k) {
        const Vec left = load(x + k);
        const Vec right = load(x + TruePeakFilter::kTaps - 1 - k);
        const Vec sum = left + right;
        half += filter[k].half * sum;
        if constexpr (Oversampling == 4) {
            even += filter[k].even * sum;
            odd += filter[k].odd * (left - right);
        }
    }
    const Vec between = larger(magnitude(half), magnitude(even) + magnitude(odd));
    return larger(between, magnitude(load(x + TruePeakFilter::kPairs)));
}

float lanePeak(const TruePeakMeter::VecFilter& filter, const float* x, std::size_t count,
               int oversampling) noexcept {
    Vec highest{};
    for (std::size_t first = 0; first < count; first += kWidth) {
        Vec peaks = oversampling == 4 ? peaksBetween<4>(filter, x + first) : peaksBetween<2>(filter, x + first);
        for (std::size_t n = count - first; n < kWidth; ++n) {
            peaks[n] = 0.0F; // beyond what has arrived
        }
        highest = larger(highest, peaks);
    }
    return std::max(std::max(highest[0], highest[1]), std::max(highest[2], highest[3]));
}

float samplePeak(const float* x, std::size_t count) noexcept {
    float peak = 0.0F;
    for (std::size_t n = 0; n < count; ++n) {
        peak = std::max(peak, std::fabs(x[n]));
    }
    return peak;
}

} // namespace

TruePeakMeter::TruePeakMeter() {
    const TruePeakFilter filter = designTruePeakFilter();
    for (std::size_t k = 0; k < m_filter.size(); ++k) {
        m_filter[k] = {
            .even = Vec{} + filter.even[k], .odd = Vec{} + filter.odd[k], .half = Vec{} + filter.half[k]};
    }
}

void TruePeakMeter::prepare(const StreamFormat& format) {
    m_channels = format.channels;
    m_oversampling = truePeakOversampling(format.sampleRate);
    m_grid.reset(format.sampleRate, kStepsPerSecond);
    m_stepSeconds = 1.0 / kStepsPerSecond;
    m_fill = 0;
    const auto longestStep = static_cast<std::size_t>(format.sampleRate / kStepsPerSecond) + 1;
    m_stride = kHistory + longestStep + kWidth;
    m_lines.assign(m_stride * static_cast<std::size_t>(format.channels), 0.0F);
    m_stepPeaks = {};
    m_bars = {};
    m_max = {};
    m_peaks = {};
}

void TruePeakMeter::process(const BlockView& block) noexcept {
    const auto channels = static_cast<std::size_t>(m_channels);
    const float* samples = block.samples;
    for (std::size_t left = block.frames; left > 0;) {
        const std::size_t frames = std::min(left, static_cast<std::size_t>(m_grid.left()));
        for (std::size_t c = 0; c < channels; ++c) {
            float* fresh = lineOf(static_cast<int>(c)) + kHistory + m_fill;
            for (std::size_t n = 0; n < frames; ++n) {
                fresh[n] = guarded(samples[n * channels + c]);
            }
            const float peak = m_oversampling == 1 ? samplePeak(fresh, frames)
                                                   : lanePeak(m_filter, fresh - kHistory, frames, m_oversampling);
            m_stepPeaks[c] = std::max(m_stepPeaks[c], peak);
        }
        samples += frames * channels;
        left -= frames;
        m_fill += frames;
        if (m_grid.take(static_cast<int>(frames))) {
            finishStep();
            m_grid.next();
        }
    }
    show();
}

void TruePeakMeter::finishStep() noexcept {
    const double fall = PeakBar::fallOver(m_stepSeconds);
    for (int c = 0; c < m_channels; ++c) {
        float* line = lineOf(c);
        std::copy_n(line + m_fill, kHistory, line);
        const auto index = static_cast<std::size_t>(c);
        m_bars[index].advance(static_cast<double>(m_stepPeaks[index]), m_stepSeconds, fall);
        m_max[index] = std::max(m_max[index], m_stepPeaks[index]);
        m_stepPeaks[index] = 0.0F;
    }
    m_fill = 0;
}

/// Readings include the step that is under way: a peak shows at once.
void TruePeakMeter::show() noexcept {
    for (std::size_t c = 0; c < static_cast<std::size_t>(m_channels); ++c) {
        m_peaks[c] = {.bar = std::max(static_cast<float>(m_bars[c].bar()), m_stepPeaks[c]),
                      .hold = std::max(static_cast<float>(m_bars[c].line()), m_stepPeaks[c]),
                      .max = std::max(m_max[c], m_stepPeaks[c])};
    }
}

void TruePeakMeter::flush() noexcept {
    const std::array<float, kMaxChannels> silence{};
    for (int n = 0; n < TruePeakFilter::kPairs; ++n) {
        process({.samples = silence.data(), .frames = 1, .channels = m_channels});
    }
}

void TruePeakMeter::resetMax() noexcept {
    for (PeakBar& bar : m_bars) {
        bar.releaseHold();
    }
    m_max = {};
    m_stepPeaks = {};
    show();
}

} // namespace sinc
