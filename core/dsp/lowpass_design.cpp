#include "core/dsp/lowpass_design.h"

#include "core/dsp/kaiser.h"

#include <cmath>
#include <numbers>

namespace sinc {

namespace {

constexpr double kPi = std::numbers::pi;

/// Spectrum of the Kaiser window, up to a factor. x = frequency / Nyquist * half length.
double windowSpectrum(double x, double beta) {
    const double square = beta * beta - kPi * kPi * x * x;
    const double root = std::sqrt(std::fabs(square));
    if (root < 1.0e-6) {
        return 1.0;
    }
    return square > 0.0 ? std::sinh(root) / root : std::sin(root) / root;
}

/// How far beyond the cut-off the response has fallen to `level`, as x above. Falling from the cut-off on, the
/// response is what is left of the window's spectrum beyond a point, and all of that adds up to I0(beta).
double reachOf(double level, double beta) {
    constexpr double kStep = 1.0 / 256.0;
    const double whole = besselI0(beta);
    const double end = std::sqrt(beta * beta / (kPi * kPi) + 1.0); // the first zero; the ripple follows
    double left = whole / 2.0;
    double x = 0.0;
    double here = windowSpectrum(x, beta);
    for (; x < end && left > level * whole; x += kStep) {
        const double next = windowSpectrum(x + kStep, beta);
        left -= kStep / 6.0 * (here + 4.0 * windowSpectrum(x + kStep / 2.0, beta) + next);
        here = next;
    }
    return x;
}

double linearOf(double decibels) {
    return std::pow(10.0, decibels / 20.0);
}

LowpassDesign between(double attenuationDb, double pass, double stop, double reachDown, double reachUp) {
    const double half = (reachDown + reachUp) / (stop - pass);
    return {pass + reachDown / half, half, kaiserBeta(attenuationDb)};
}

} // namespace

LowpassDesign designLowpass(double attenuationDb, double pass, double stop) {
    const double beta = kaiserBeta(attenuationDb);
    // 0.098: the way there goes in steps.
    return between(attenuationDb, pass, stop, reachOf(1.0 - linearOf(-0.098), beta),
                   reachOf(linearOf(-attenuationDb), beta));
}

FlatLowpass::FlatLowpass(double attenuationDb)
    : m_beta(kaiserBeta(attenuationDb))
    , m_reach(reachOf(linearOf(-attenuationDb), m_beta)) {}

LowpassDesign FlatLowpass::between(double pass, double stop) const noexcept {
    return {(pass + stop) / 2.0, 2.0 * m_reach / (stop - pass), m_beta};
}

} // namespace sinc
