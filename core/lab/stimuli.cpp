#include "core/lab/stimuli.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sinc::lab {

namespace {

/// sin(2 pi cycles), with the whole cycles taken away first.
double sineOfCycles(double cycles) {
    return std::sin((cycles - std::floor(cycles)) * 2.0 * std::numbers::pi);
}

} // namespace

std::vector<double> sine(double cyclesPerFrame, double amplitude, std::size_t frames) {
    std::vector<double> wave(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        wave[n] = amplitude * sineOfCycles(cyclesPerFrame * static_cast<double>(n));
    }
    return wave;
}

std::vector<double> sweep(SweepLaw law, double amplitude, std::size_t frames) {
    // The cycles are the integral of the frequency f(t), t = 0..1: 0.5 t, or 0.5 * 1000^(t - 1).
    const auto length = static_cast<double>(frames);
    const double octaves = std::log(1000.0);
    std::vector<double> wave(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        const double t = static_cast<double>(n) / length;
        const double cycles =
            law == SweepLaw::Linear ? 0.25 * t * t : 0.5 * std::exp(octaves * (t - 1.0)) / octaves;
        wave[n] = amplitude * sineOfCycles(cycles * length);
    }
    return wave;
}

std::vector<double> pulse(std::size_t place, std::size_t frames) {
    std::vector<double> wave(frames, 0.0);
    wave[place] = 1.0;
    return wave;
}

std::vector<double> step(std::size_t place, std::size_t frames) {
    std::vector<double> wave(frames, 0.0);
    std::fill(wave.begin() + static_cast<std::ptrdiff_t>(place), wave.end(), 1.0);
    return wave;
}

} // namespace sinc::lab
