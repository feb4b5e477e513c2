#include "core/lab/tone_analysis.h"

#include "core/dsp/kaiser.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>
#include <numbers>
#include <numeric>

namespace sinc::lab {

namespace {

constexpr double kWindowBeta = 30.0;

struct Quadrature {
    double cosine;
    double sine;
};

/// The carrier at sample n. Whole cycles go first, in long double: n * frequency keeps 64 bits.
Quadrature carrier(long double frequency, std::size_t n) {
    const long double cycles = frequency * static_cast<long double>(n);
    const double angle =
        static_cast<double>((cycles - std::floor(cycles)) * 2.0L * std::numbers::pi_v<long double>);
    return {std::cos(angle), std::sin(angle)};
}

/// Fits a cos + b sin by least squares and takes it away.
std::complex<double> removeSine(FftArray<double>& samples, double frequency) {
    long double cc = 0.0L;
    long double cs = 0.0L;
    long double ss = 0.0L;
    long double yc = 0.0L;
    long double ys = 0.0L;
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const auto [c, s] = carrier(frequency, n);
        cc += static_cast<long double>(c * c);
        cs += static_cast<long double>(c * s);
        ss += static_cast<long double>(s * s);
        yc += static_cast<long double>(samples[n] * c);
        ys += static_cast<long double>(samples[n] * s);
    }
    const long double determinant = cc * ss - cs * cs;
    const auto a = static_cast<double>((yc * ss - ys * cs) / determinant);
    const auto b = static_cast<double>((ys * cc - yc * cs) / determinant);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const auto [c, s] = carrier(frequency, n);
        samples[n] -= a * c + b * s;
    }
    return {a, -b};
}

} // namespace

ToneAnalyser::ToneAnalyser(std::size_t length)
    : m_fft(length)
    , m_window(length)
    , m_rest(length)
    , m_bins(m_fft.bins()) {
    const double centre = (static_cast<double>(length) - 1.0) / 2.0;
    for (std::size_t n = 0; n < length; ++n) {
        m_window[n] = kaiserWindow((static_cast<double>(n) - centre) / (centre + 0.5), kWindowBeta);
    }
    const double scale = 2.0 / std::accumulate(m_window.begin(), m_window.end(), 0.0);
    std::for_each(m_window.begin(), m_window.end(), [scale](double& weight) { weight *= scale; });
}

ToneAnalysis ToneAnalyser::analyse(std::span<const double> samples, double frequency) {
    std::copy_n(samples.begin(), length(), m_rest.begin());
    const std::complex<double> sine = removeSine(m_rest, frequency);
    const double energy = std::inner_product(m_rest.begin(), m_rest.end(), m_rest.begin(), 0.0);
    const double rms = std::sqrt(energy / static_cast<double>(length()));
    return {std::abs(sine), rms, std::arg(sine), largestLineOfRest()};
}

SpectralLine ToneAnalyser::largestLine(std::span<const double> samples) {
    std::copy_n(samples.begin(), length(), m_rest.begin());
    return largestLineOfRest();
}

SpectralLine ToneAnalyser::largestLineOfRest() {
    std::transform(m_rest.begin(), m_rest.end(), m_window.begin(), m_rest.begin(), std::multiplies<>());
    m_fft.forward(m_rest.data(), m_bins.data());
    const auto power = [this](std::size_t k) { return std::norm(m_bins[k]); };
    std::size_t peak = 0;
    for (std::size_t k = 1; k < m_bins.size(); ++k) {
        peak = power(k) > power(peak) ? k : peak;
    }
    const auto bins = static_cast<double>(length());
    if (power(peak) <= 0.0 || peak == 0 || peak + 1 == m_bins.size()) {
        // At 0 Hz and at the Nyquist frequency both halves of a line fall on one bin.
        return {std::sqrt(power(peak)) / 2.0, static_cast<double>(peak) / bins};
    }
    // The window's main lobe is a parabola in dB, nearly: three bins give its top.
    const auto level = [&power](std::size_t k) { return std::log(std::max(power(k), 1.0e-300)) / 2.0; };
    const double below = level(peak - 1);
    const double here = level(peak);
    const double above = level(peak + 1);
    const double curve = below - 2.0 * here + above;
    const double shift = curve < 0.0 ? std::clamp((below - above) / (2.0 * curve), -0.5, 0.5) : 0.0;
    return {std::exp(here - (below - above) * shift / 4.0), (static_cast<double>(peak) + shift) / bins};
}

double cosineOfCycles(long double cycles) {
    return static_cast<double>(std::cos((cycles - std::floor(cycles)) * 2.0L * std::numbers::pi_v<long double>));
}

std::vector<double> tone(std::size_t samples, long double frequency, double amplitude, long double from,
                         long double startCycles) {
    std::vector<double> made(samples);
    for (std::size_t n = 0; n < samples; ++n) {
        made[n] = amplitude * cosineOfCycles(frequency * (static_cast<long double>(n) + from) + startCycles);
    }
    return made;
}

double decibelsOf(double ratio) {
    return 20.0 * std::log10(std::max(std::fabs(ratio), 1.0e-20));
}

} // namespace sinc::lab
