#include "core/meter/analysis/tone_finder.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr WindowShape kShape = WindowShape::BlackmanHarris;

std::size_t sizeFor(int sampleRate) noexcept {
    constexpr double kSeconds = 0.3;
    std::size_t size = Spectrum::kSmallest;
    while (size < Spectrum::kLargest && static_cast<double>(size) < kSeconds * sampleRate) {
        size *= 2;
    }
    return size;
}

/// Where between two bins, 0..1, a tone lies that shows in the left one `ratio` times as strongly as in the right
/// one.
double placeBetween(double ratio, std::size_t size) noexcept {
    double low = 0.0;
    double high = 1.0;
    for (int i = 0; i < 40; ++i) { // the ratio falls steadily from left to right
        const double middle = (low + high) / 2.0;
        const double here = windowResponse(kShape, middle, size) / windowResponse(kShape, 1.0 - middle, size);
        (here > ratio ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

} // namespace

ToneFinder::ToneFinder(int sampleRate)
    : m_spectrum(sizeFor(sampleRate), kShape)
    , m_binHz(static_cast<double>(sampleRate) / static_cast<double>(m_spectrum.size())) {}

std::optional<Tone> ToneFinder::find(std::span<const float> samples) noexcept {
    constexpr float kInaudible = 1.0e-14F; // -140 dBFS
    constexpr std::size_t kLobe = 4;       // bins that a tone reaches to each side
    const std::span<const float> power = m_spectrum.analyse(samples);
    const auto first = static_cast<std::size_t>(kLowestBin);
    const auto* highest = std::max_element(power.data() + first, power.data() + power.size() - 1);
    if (*highest < kInaudible) {
        return std::nullopt;
    }
    const auto peak = static_cast<std::size_t>(highest - power.data());
    const std::size_t left = power[peak - 1] > power[peak + 1] ? peak - 1 : peak;
    const double leftMagnitude = std::sqrt(static_cast<double>(power[left]));
    const double rightMagnitude = std::sqrt(static_cast<double>(power[left + 1]));
    const double place = placeBetween(leftMagnitude / std::max(rightMagnitude, 1.0e-30), size());
    double total = 0.0;
    double inTone = 0.0;
    for (std::size_t k = 1; k < power.size(); ++k) {
        total += static_cast<double>(power[k]);
        inTone += k + kLobe >= peak && k <= peak + kLobe ? static_cast<double>(power[k]) : 0.0;
    }
    return Tone{.hertz = (static_cast<double>(left) + place) * m_binHz,
                .amplitude = leftMagnitude / windowResponse(kShape, place, size()),
                .share = inTone / total};
}

NoteDistance noteOf(double hertz) noexcept {
    const double semitones = 69.0 + 12.0 * std::log2(hertz / 440.0);
    const double nearest = std::round(semitones);
    return {.midiNote = static_cast<int>(nearest), .cents = 100.0 * (semitones - nearest)};
}

} // namespace sinc
