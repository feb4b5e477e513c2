#include "core/dsp/impulse_response.h"

#include "core/dsp/fft.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sinc {

namespace {

std::size_t powerOfTwoFrom(std::size_t least) {
    std::size_t size = 1;
    while (size < least) {
        size *= 2;
    }
    return size;
}

/// Cepstrum of a response. `floor`, as a share of the level at 0 Hz, fills up the zeros of the stop band: the
/// logarithm of a zero would ring on and on.
FftArray<double> cepstrumOf(const ImpulseResponse& linear, const RealFft<double>& fft, double floor) {
    FftArray<double> time(fft.size());
    FftArray<RealFft<double>::Complex> bins(fft.bins());
    std::copy(linear.samples.begin(), linear.samples.end(), time.begin());
    fft.forward(time.data(), bins.data());
    const double least = std::norm(bins[0]) * floor * floor;
    for (auto& bin : bins) {
        bin = std::log(std::norm(bin) + least) / 2.0;
    }
    fft.inverse(bins.data(), time.data());
    const auto scale = 1.0 / static_cast<double>(fft.size());
    std::for_each(time.begin(), time.end(), [scale](double& value) { value *= scale; });
    return time;
}

/// First and last sample that matter, seen from sample 0 of a sequence that goes round.
struct Extent {
    std::ptrdiff_t first;
    std::ptrdiff_t last;
};

Extent extentOf(const FftArray<double>& time, double threshold) {
    const auto size = static_cast<std::ptrdiff_t>(time.size());
    Extent extent{0, 0};
    for (std::ptrdiff_t n = 0; n < size / 2; ++n) {
        if (std::fabs(time[static_cast<std::size_t>(n)]) > threshold) {
            extent.last = n;
        }
        if (n > 0 && std::fabs(time[static_cast<std::size_t>(size - n)]) > threshold) {
            extent.first = -n;
        }
    }
    return extent;
}

void normalise(ImpulseResponse& response) {
    const double sum = std::accumulate(response.samples.begin(), response.samples.end(), 0.0) * response.spacing;
    std::for_each(response.samples.begin(), response.samples.end(), [sum](double& value) { value /= sum; });
}

} // namespace

ImpulseResponse sampleResponse(const Prototype& prototype, double spacing) {
    const int side = static_cast<int>(std::floor(prototype.half() / spacing));
    ImpulseResponse response{std::vector<double>(2 * static_cast<std::size_t>(side) + 1), spacing,
                             static_cast<double>(side), 0.0};
    for (std::size_t i = 0; i < response.samples.size(); ++i) {
        response.samples[i] = prototype.at((static_cast<int>(i) - side) * spacing);
    }
    normalise(response);
    return response;
}

ImpulseResponse changePhase(const ImpulseResponse& linear, FilterPhase phase, double attenuationDb) {
    if (phase == FilterPhase::Linear) {
        return linear;
    }
    const std::size_t size = powerOfTwoFrom(128 * linear.samples.size());
    const RealFft<double> fft(size);
    FftArray<double> time = cepstrumOf(linear, fft, std::pow(10.0, -attenuationDb / 20.0));
    // The even part holds the magnitudes; the odd part that is added to it makes the phase.
    const double odd = phase == FilterPhase::Minimum ? 1.0 : 0.5;
    for (std::size_t n = 1; n < size / 2; ++n) {
        const double even = time[n];
        time[n] = even * (1.0 + odd);
        time[size - n] = even * (1.0 - odd);
    }
    FftArray<RealFft<double>::Complex> bins(fft.bins());
    fft.forward(time.data(), bins.data());
    for (auto& bin : bins) {
        bin = std::exp(bin);
    }
    fft.inverse(bins.data(), time.data());
    const double largest = std::fabs(*std::max_element(
        time.begin(), time.end(), [](double a, double b) { return std::fabs(a) < std::fabs(b); }));
    constexpr double kNoiseDb = 195.0; // of the transforms
    const double quietDb = std::min(attenuationDb + 16.0, kNoiseDb);
    const Extent extent = extentOf(time, largest * std::pow(10.0, -quietDb / 20.0));
    ImpulseResponse response;
    response.spacing = linear.spacing;
    double moment = 0.0;
    for (std::ptrdiff_t n = extent.first; n <= extent.last; ++n) {
        const double value = time[static_cast<std::size_t>(n < 0 ? n + static_cast<std::ptrdiff_t>(size) : n)];
        moment += value * static_cast<double>(n - extent.first);
        response.samples.push_back(value);
    }
    response.origin = moment / std::accumulate(response.samples.begin(), response.samples.end(), 0.0);
    response.groupDelay = (response.origin + static_cast<double>(extent.first)) * linear.spacing;
    normalise(response);
    return response;
}

LowpassDesign designOf(const Quality& quality) {
    const double spareDb = quality.phase == FilterPhase::Linear ? 0.0 : 4.0;
    return designLowpass(quality.attenuationDb + spareDb, quality.passBand, quality.stopBand);
}

ImpulseResponse sampleResponse(const Quality& quality, double spacing) {
    return changePhase(sampleResponse(KaiserPrototype(designOf(quality), 1.0), spacing), quality.phase,
                       quality.attenuationDb);
}

} // namespace sinc
