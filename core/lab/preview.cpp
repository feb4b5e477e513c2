#include "core/lab/preview.h"

#include "core/dsp/fft.h"
#include "core/dsp/filter_length.h"
#include "core/dsp/impulse_response.h"
#include "core/lab/stimuli.h"

#include <algorithm>
#include <bit>
#include <complex>

namespace sinc::lab {

namespace {

constexpr int kShownRate = 48'000;
constexpr std::size_t kHalf = 4096; ///< input frames on either side of the pulse
constexpr std::size_t kTransform = 1U << 14;
constexpr std::size_t kPoints = 1024;

/// First and last value that is not nothing.
std::pair<std::size_t, std::size_t> extent(const std::vector<double>& answer, double peak) {
    std::size_t first = answer.size() / 2;
    std::size_t last = first;
    for (std::size_t k = 0; k < answer.size(); ++k) {
        if (std::fabs(answer[k]) > 1.0e-12 * peak) {
            first = std::min(first, k);
            last = std::max(last, k);
        }
    }
    return {first, last};
}

Curve gainOf(const std::vector<double>& answer, std::size_t first, std::size_t last) {
    const RealFft<double> fft(kTransform);
    FftArray<double> samples(kTransform);
    FftArray<std::complex<double>> bins(fft.bins());
    const std::size_t count = std::min(last - first + 1, kTransform);
    std::copy_n(answer.begin() + static_cast<std::ptrdiff_t>(first), count, samples.begin());
    fft.forward(samples.data(), bins.data());
    Curve gain;
    const std::size_t group = (fft.bins() - 1) / kPoints;
    for (std::size_t k = 0; k + group < fft.bins(); k += group) {
        double largest = 0.0;
        for (std::size_t i = k; i < k + group; ++i) {
            largest = std::max(largest, std::abs(bins[i]));
        }
        const double fraction = 2.0 * static_cast<double>(k) / static_cast<double>(fft.bins() - 1);
        gain.add(fraction, amplitudeDb(largest / 2.0));
    }
    return gain;
}

/// @param answer samples of the response, two for each frame of the lower rate
/// @param middle the sample that stands for time 0
Preview pictureOf(const std::vector<double>& answer, double middle, RatePair rates) {
    double peak = 0.0;
    for (const double value : answer) {
        peak = std::max(peak, std::fabs(value));
    }
    const auto [first, last] = extent(answer, peak);
    Preview preview;
    const double stretch = std::max(1.0, 1.0 / rates.ratio());
    preview.taps = static_cast<std::size_t>(std::ceil(static_cast<double>(last - first + 1) / 2.0 * stretch));
    preview.gainDb = gainOf(answer, first, last);
    for (std::size_t k = first; k <= last; ++k) {
        preview.impulse.add((static_cast<double>(k) - middle) / 2.0, answer[k] / peak);
    }
    return preview;
}

/// What a converter that doubles the rate makes of a pulse.
Result<Preview> heardPreview(std::string_view quality, RatePair rates) {
    auto made = makeConverter<double>(quality, {kShownRate, 2 * kShownRate});
    if (!made) {
        return made.failure();
    }
    return pictureOf(convertAll<double>(*made.value(), pulse(kHalf, 2 * kHalf)), 2.0 * kHalf, rates);
}

} // namespace

Result<Preview> previewOf(std::string_view quality, RatePair rates) {
    if (Status ok = checkedRates(rates); !ok) {
        return ok.failure();
    }
    const Result<Quality> house = qualityNamed(quality);
    if (!house || house.value().kind != Quality::Kind::Kaiser) {
        return heardPreview(quality, rates);
    }
    if (Status ok = checkedTaps(house.value(), rates.inputRate, rates.outputRate); !ok) {
        return ok.failure();
    }
    const sinc::ImpulseResponse filter = sampleResponse(house.value(), 0.5);
    return pictureOf(filter.samples, filter.origin, rates);
}

} // namespace sinc::lab
