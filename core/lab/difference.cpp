#include "core/lab/difference.h"

#include "core/dsp/fft.h"
#include "core/lab/curve.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>

namespace sinc::lab {

namespace {

constexpr std::size_t kLargestShift = 4096;
constexpr std::size_t kCorrelated = 1U << 18; ///< frames that alignment looks at

/// Lag of `a` behind `b` with the largest correlation.
std::ptrdiff_t lagOf(std::span<const double> a, std::span<const double> b) {
    const std::size_t frames = std::min({a.size(), b.size(), kCorrelated});
    const std::size_t size = std::bit_ceil(frames + kLargestShift + 1);
    const RealFft<double> fft(size);
    FftArray<double> wave(size);
    FftArray<std::complex<double>> fa(fft.bins());
    FftArray<std::complex<double>> fb(fft.bins());
    std::copy_n(a.begin(), frames, wave.begin());
    fft.forward(wave.data(), fa.data());
    std::copy_n(b.begin(), frames, wave.begin());
    fft.forward(wave.data(), fb.data());
    std::transform(fa.begin(), fa.end(), fb.begin(), fa.begin(), [](auto x, auto y) { return x * std::conj(y); });
    fft.inverse(fa.data(), wave.data());
    const auto reach = static_cast<std::ptrdiff_t>(std::min(kLargestShift, frames / 2));
    std::ptrdiff_t best = 0;
    const auto at = [&](std::ptrdiff_t lag) {
        return wave[lag >= 0 ? static_cast<std::size_t>(lag) : size - static_cast<std::size_t>(-lag)];
    };
    for (std::ptrdiff_t lag = -reach; lag <= reach; ++lag) {
        best = at(lag) > at(best) ? lag : best;
    }
    return best;
}

/// Drops the first `count`, or all there are.
void dropFront(std::vector<double>& samples, std::size_t count) {
    samples.erase(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(std::min(count, samples.size())));
}

} // namespace

RunningDifference::RunningDifference(double rate)
    : m_picture(rate) {}

void RunningDifference::add(std::span<const double> version, std::span<const double> reference) {
    m_version.insert(m_version.end(), version.begin(), version.end());
    m_reference.insert(m_reference.end(), reference.begin(), reference.end());
    if (!m_aligned && std::min(m_version.size(), m_reference.size()) >= kCorrelated) {
        align();
    }
    if (m_aligned) {
        subtract();
    }
}

void RunningDifference::align() {
    m_aligned = true;
    if (m_version.empty() || m_reference.empty()) {
        return;
    }
    m_result.shiftFrames = lagOf(m_version, m_reference);
    dropFront(m_version, static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, m_result.shiftFrames)));
    dropFront(m_reference, static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, -m_result.shiftFrames)));
}

void RunningDifference::subtract() {
    const std::size_t frames = std::min(m_version.size(), m_reference.size());
    m_left.resize(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        m_left[n] = m_version[n] - m_reference[n];
        m_wrong += m_left[n] * m_left[n];
        m_wanted += m_reference[n] * m_reference[n];
        m_peak = std::max(m_peak, std::fabs(m_left[n]));
    }
    m_picture.add(m_left);
    m_result.frames += frames;
    dropFront(m_version, frames);
    dropFront(m_reference, frames);
}

Difference RunningDifference::finish() {
    if (!m_aligned) {
        align();
    }
    subtract();
    m_result.rmsDb = m_wanted > 0.0 ? powerDb(m_wrong / m_wanted) : kSilenceDb;
    m_result.peakDb = amplitudeDb(m_peak);
    m_result.picture = m_picture.picture();
    return m_result;
}

std::vector<double> mixedDown(std::span<const double> samples, int channels) {
    const auto width = static_cast<std::size_t>(channels);
    std::vector<double> mixed(samples.size() / width);
    for (std::size_t n = 0; n < mixed.size(); ++n) {
        double sum = 0.0;
        for (std::size_t c = 0; c < width; ++c) {
            sum += samples[n * width + c];
        }
        mixed[n] = sum / static_cast<double>(channels);
    }
    return mixed;
}

} // namespace sinc::lab
