#pragma once

#include "core/dsp/fft.h"

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace sinc::lab {

/// A spectral line of what is left when the tone is gone.
struct SpectralLine {
    double amplitude = 0.0; ///< peak, linear
    double frequency = 0.0; ///< cycles per sample, 0 to 0.5
};

/// What a stretch of sound consists of beside one sine of known frequency.
struct ToneAnalysis {
    double amplitude = 0.0; ///< of the least-squares sine; peak, linear
    double restRms = 0.0;   ///< root mean square of everything else
    double phase = 0.0;     ///< radians at the first sample; amplitude * cos(phase) is its value there
    SpectralLine worst;     ///< the largest line of the rest
};

/// Finds the largest line beside a sine, down to 200 dB below it.
///
/// The sine is removed by least squares, because no window could hide its skirts that deep. What is left is
/// weighted by a Kaiser window of beta 30 (side lobes below -230 dB) and transformed; lines between two bins are
/// read too low by less than 0.9 dB, which is made good by interpolating the peak. Thread: one.
class ToneAnalyser {
public:
    /// @param length samples that are looked at, 64 or more
    explicit ToneAnalyser(std::size_t length);

    [[nodiscard]] std::size_t length() const noexcept { return m_fft.size(); }

    /// @param samples   length() of them
    /// @param frequency of the sine in cycles per sample, 0 < frequency < 0.5
    [[nodiscard]] ToneAnalysis analyse(std::span<const double> samples, double frequency);

    /// The largest line of all, where no sine is expected. @param samples length() of them
    [[nodiscard]] SpectralLine largestLine(std::span<const double> samples);

    /// Bins from 0 to half the rate, and the amplitude in one of them, of what was last looked for a line in.
    [[nodiscard]] std::size_t bins() const noexcept { return m_bins.size(); }
    [[nodiscard]] double amplitude(std::size_t bin) const noexcept { return std::abs(m_bins[bin]); }

private:
    [[nodiscard]] SpectralLine largestLineOfRest();

    RealFft<double> m_fft;
    FftArray<double> m_window; ///< sums to 2, so that a line's bin holds its amplitude
    FftArray<double> m_rest;
    FftArray<RealFft<double>::Complex> m_bins;
};

/// cos(2 pi cycles), with the whole cycles taken away first, so that it stays exact to 1e-15 over long stretches.
[[nodiscard]] double cosineOfCycles(long double cycles);

/// A sine of `amplitude` at `frequency` cycles per sample, sample n being amplitude * cos(2 pi (frequency * (n +
/// from)
/// + startCycles)).
[[nodiscard]] std::vector<double> tone(std::size_t samples, long double frequency, double amplitude,
                                       long double from = 0.0L, long double startCycles = 0.0L);

/// 20 log10 of a ratio, never below -400 dB.
[[nodiscard]] double decibelsOf(double ratio);

} // namespace sinc::lab
