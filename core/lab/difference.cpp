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

double rmsOf(std::span<const double> samples) {
    double sum = 0.0;
    for (const double sample : samples) {
        sum += sample * sample;
    }
    return samples.empty() ? 0.0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

} // namespace

Difference differenceOf(std::span<const double> version, std::span<const double> reference) {
    Difference result{{}, 0, kSilenceDb, kSilenceDb};
    if (version.empty() || reference.empty()) {
        return result;
    }
    result.shiftFrames = lagOf(version, reference);
    const auto skipVersion = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, result.shiftFrames));
    const auto skipReference = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, -result.shiftFrames));
    const std::size_t frames = std::min(version.size() - std::min(skipVersion, version.size()),
                                        reference.size() - std::min(skipReference, reference.size()));
    result.samples.resize(frames);
    double peak = 0.0;
    for (std::size_t n = 0; n < frames; ++n) {
        result.samples[n] = version[n + skipVersion] - reference[n + skipReference];
        peak = std::max(peak, std::fabs(result.samples[n]));
    }
    const double level = rmsOf(reference.subspan(skipReference, frames));
    result.rmsDb = level > 0.0 ? amplitudeDb(rmsOf(result.samples) / level) : kSilenceDb;
    result.peakDb = amplitudeDb(peak);
    return result;
}

std::vector<double> mixedDown(std::span<const float> samples, int channels) {
    const auto width = static_cast<std::size_t>(channels);
    std::vector<double> mixed(samples.size() / width);
    for (std::size_t n = 0; n < mixed.size(); ++n) {
        double sum = 0.0;
        for (std::size_t c = 0; c < width; ++c) {
            sum += static_cast<double>(samples[n * width + c]);
        }
        mixed[n] = sum / static_cast<double>(channels);
    }
    return mixed;
}

} // namespace sinc::lab
