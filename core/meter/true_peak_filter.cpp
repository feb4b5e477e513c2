#include "core/meter/true_peak_filter.h"

#include "core/dsp/kaiser.h"

#include <cmath>
#include <numbers>

namespace sinc {

namespace {

constexpr double kBeta = 5.0; ///< trades ripple against transition; 32 taps reach 0.44 fs with 0.05 dB

/// Windowed sinc at `offset` samples from its middle.
double tapAt(double offset) noexcept {
    const double window = kaiserWindow(offset / TruePeakFilter::kPairs, kBeta);
    return std::sin(std::numbers::pi * offset) / (std::numbers::pi * offset) * window;
}

using Taps = std::array<double, TruePeakFilter::kTaps>;

/// Taps for the value `fraction` of a sample after the older middle sample, with unity gain at 0 Hz.
Taps tapsAt(double fraction) noexcept {
    Taps taps{};
    double sum = 0.0;
    for (std::size_t k = 0; k < taps.size(); ++k) {
        taps[k] = tapAt(static_cast<double>(k) - (TruePeakFilter::kPairs - 1) - fraction);
        sum += taps[k];
    }
    for (double& tap : taps) {
        tap /= sum;
    }
    return taps;
}

} // namespace

int truePeakOversampling(int sampleRate) noexcept {
    return sampleRate <= 120'000 ? 4 : sampleRate <= 400'000 ? 2 : 1;
}

double truePeakUnderReadDb(double frequency, int oversampling) noexcept {
    return -20.0 * std::log10(std::cos(std::numbers::pi * frequency / oversampling));
}

TruePeakFilter designTruePeakFilter() noexcept {
    const Taps quarter = tapsAt(0.25);
    const Taps half = tapsAt(0.5);
    TruePeakFilter filter;
    for (std::size_t k = 0; k < filter.even.size(); ++k) {
        const std::size_t mirrored = TruePeakFilter::kTaps - 1 - k;
        filter.even[k] = static_cast<float>((quarter[k] + quarter[mirrored]) / 2.0);
        filter.odd[k] = static_cast<float>((quarter[k] - quarter[mirrored]) / 2.0);
        filter.half[k] = static_cast<float>(half[k]);
    }
    return filter;
}

} // namespace sinc
