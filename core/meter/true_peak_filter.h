#pragma once

#include <array>
#include <cstddef>

namespace sinc {

/// How finely true peaks are sought at a rate: 4 values per sample up to 120 kHz, 2 up to 400 kHz, then the samples
/// themselves, which lie close enough there.
[[nodiscard]] int truePeakOversampling(int sampleRate) noexcept;

/// The most that a sine can be under-read because its crest falls between two values: -20 lg cos(pi f / (n fs)).
/// The filter itself adds at most TruePeakFilter::kRippleDb up to TruePeakFilter::kPassBand.
/// @param frequency as a share of the sample rate, 0..0.5
[[nodiscard]] double truePeakUnderReadDb(double frequency, int oversampling) noexcept;

/// The interpolator behind a true-peak meter: a Kaiser-windowed sinc of 32 input samples that gives the values at
/// 1/4, 1/2 and 3/4 between two samples; the samples themselves stay untouched (a Nyquist filter).
///
/// The values at 1/4 and 3/4 use the same taps in reverse, so with s the sum and d the difference of two samples
/// that lie mirrored, they are E + O and E - O with E = sum(even * s), O = sum(odd * d), and the larger magnitude
/// of the two is |E| + |O|: half the multiplications.
struct TruePeakFilter {
    static constexpr int kTaps = 32;
    static constexpr int kPairs = kTaps / 2;
    static constexpr double kPassBand = 0.44; ///< as a share of the sample rate
    static constexpr double kRippleDb = 0.05; ///< largest deviation below kPassBand

    std::array<float, kPairs> even{};
    std::array<float, kPairs> odd{};
    std::array<float, kPairs> half{}; ///< taps of the value at 1/2
};

[[nodiscard]] TruePeakFilter designTruePeakFilter() noexcept;

} // namespace sinc
