#include "core/meter/analysis/frequency_weighting.h"

#include "core/meter/decibels.h"

namespace sinc {

namespace {

// Corner frequencies of IEC 61672-1 Annex E, in Hz.
constexpr double kF1 = 20.598997;
constexpr double kF2 = 107.65265;
constexpr double kF3 = 737.86223;
constexpr double kF4 = 12194.217;

double square(double x) noexcept {
    return x * x;
}

double magnitudeC(double f) noexcept {
    return square(kF4) * square(f) / ((square(f) + square(kF1)) * (square(f) + square(kF4)));
}

double magnitudeA(double f) noexcept {
    return magnitudeC(f) * square(f) / std::sqrt((square(f) + square(kF2)) * (square(f) + square(kF3)));
}

} // namespace

std::string_view nameOf(FrequencyWeighting weighting) noexcept {
    switch (weighting) {
    case FrequencyWeighting::Z:
        return "Z";
    case FrequencyWeighting::A:
        return "A";
    case FrequencyWeighting::C:
        return "C";
    }
    return "";
}

double weightingDb(FrequencyWeighting weighting, double hertz) noexcept {
    constexpr double kReferenceHz = 1000.0;
    if (weighting == FrequencyWeighting::Z) {
        return 0.0;
    }
    if (hertz <= 0.0) {
        return kSilenceDb;
    }
    const bool a = weighting == FrequencyWeighting::A;
    const double here = a ? magnitudeA(hertz) : magnitudeC(hertz);
    const double reference = a ? magnitudeA(kReferenceHz) : magnitudeC(kReferenceHz);
    return amplitudeToDb(here / reference);
}

} // namespace sinc
