#include "core/lab/response.h"

#include "core/dsp/fft.h"

#include <algorithm>
#include <bit>
#include <complex>
#include <numbers>

namespace sinc::lab {

namespace {

constexpr std::size_t kPlotPoints = 3000;
constexpr double kLeastBins = 2048.0; ///< between 0 Hz and half the input rate

using Complex = std::complex<double>;

/// H(f) at evenly spaced frequencies from 0 to half the input rate, time 0 being the pulse's.
struct Transform {
    double hzPerBin = 0.0;
    std::vector<Complex> gain;
    std::vector<double> delaySeconds; ///< -d phase / d omega
};

Transform transformed(const ImpulseResponse& impulse, RatePair rates) {
    const auto least = std::max(2.0 * static_cast<double>(impulse.values.size()), 2.0 * kLeastBins / impulse.step);
    const std::size_t size = std::bit_ceil(static_cast<std::size_t>(least));
    const RealFft<double> fft(size);
    FftArray<double> samples(size);
    FftArray<Complex> plain(fft.bins());
    FftArray<Complex> weighted(fft.bins());
    std::copy(impulse.values.begin(), impulse.values.end(), samples.begin());
    fft.forward(samples.data(), plain.data());
    for (std::size_t i = 0; i < impulse.values.size(); ++i) {
        samples[i] *= impulse.timeOf(i);
    }
    fft.forward(samples.data(), weighted.data());

    Transform result;
    const double cyclesPerBin = 1.0 / (static_cast<double>(size) * impulse.step); // per input frame
    result.hzPerBin = cyclesPerBin * rates.inputRate;
    const std::size_t count = std::min(fft.bins(), static_cast<std::size_t>(0.5 / cyclesPerBin) + 1);
    result.gain.resize(count);
    result.delaySeconds.resize(count);
    for (std::size_t k = 0; k < count; ++k) {
        // The transform's time starts at impulse.start. Group delay: J. O. Smith, Re(F{t h} / F{h}).
        const double cycles = -cyclesPerBin * static_cast<double>(k) * impulse.start;
        const double turn = 2.0 * std::numbers::pi * (cycles - std::floor(cycles));
        result.gain[k] = plain[k] * impulse.step * std::polar(1.0, turn);
        result.delaySeconds[k] = (weighted[k] / plain[k]).real() / rates.inputRate;
    }
    return result;
}

/// First frequency at which the gain has fallen by `dropDb`; the end if it never does.
double fallenBy(const Transform& transform, double dropDb) {
    const double start = amplitudeDb(std::abs(transform.gain.front()));
    double before = 0.0;
    for (std::size_t k = 1; k < transform.gain.size(); ++k) {
        const double here = start - amplitudeDb(std::abs(transform.gain[k]));
        if (here >= dropDb) {
            const double part = here > before ? (dropDb - before) / (here - before) : 1.0;
            return (static_cast<double>(k - 1) + part) * transform.hzPerBin;
        }
        before = here;
    }
    return static_cast<double>(transform.gain.size() - 1) * transform.hzPerBin;
}

std::optional<double> stopOf(const Transform& transform) {
    for (std::size_t k = transform.gain.size(); k-- > 0;) {
        if (amplitudeDb(std::abs(transform.gain[k])) > kStopDb) {
            const bool last = k + 1 == transform.gain.size();
            return last ? std::nullopt : std::optional(static_cast<double>(k + 1) * transform.hzPerBin);
        }
    }
    return std::nullopt;
}

double rippleOf(const Transform& transform, double toHz) {
    const double start = amplitudeDb(std::abs(transform.gain.front()));
    double worst = 0.0;
    for (std::size_t k = 0; k < transform.gain.size() && static_cast<double>(k) * transform.hzPerBin <= toHz; ++k) {
        worst = std::max(worst, std::fabs(amplitudeDb(std::abs(transform.gain[k])) - start));
    }
    return worst;
}

/// Thins the transform out for plotting: of each group the largest gain, so that no side lobe is lost.
void plotFrequencies(const Transform& transform, Response& response) {
    const std::size_t group = std::max<std::size_t>(1, transform.gain.size() / kPlotPoints);
    const double start = std::abs(transform.gain.front());
    for (std::size_t first = 0; first + group <= transform.gain.size(); first += group) {
        std::size_t best = first;
        for (std::size_t k = first; k < first + group; ++k) {
            best = std::abs(transform.gain[k]) > std::abs(transform.gain[best]) ? k : best;
        }
        const double gainDb = amplitudeDb(std::abs(transform.gain[best]));
        const double hz = static_cast<double>(best) * transform.hzPerBin;
        response.gainDb.add(hz, gainDb);
        if (start > 0.0 && gainDb > kStopDb) {
            response.phaseDegrees.add(hz, std::arg(transform.gain[best]) * 180.0 / std::numbers::pi);
            response.groupDelaySeconds.add(hz, transform.delaySeconds[best]);
        }
    }
}

/// @param scale of the values
Curve timeCurve(const ImpulseResponse& values, double rate, double scale) {
    Curve curve;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        curve.add(values.timeOf(i) / rate, values.values[i] * scale);
    }
    return curve;
}

/// The part that people look at, with at most four times kPlotPoints points.
Curve middle(const Curve& curve, double seconds) {
    Curve part;
    const auto first = std::lower_bound(curve.x.begin(), curve.x.end(), -seconds) - curve.x.begin();
    const auto last = std::upper_bound(curve.x.begin(), curve.x.end(), seconds) - curve.x.begin();
    const std::ptrdiff_t stride =
        std::max<std::ptrdiff_t>(1, (last - first) / static_cast<std::ptrdiff_t>(4 * kPlotPoints));
    for (std::ptrdiff_t i = first; i < last; i += stride) {
        part.add(curve.x[static_cast<std::size_t>(i)], curve.y[static_cast<std::size_t>(i)]);
    }
    return part;
}

void describeStep(const Curve& step, Response& response) {
    constexpr double kSettled = 0.001;
    for (std::size_t i = 0; i < step.x.size(); ++i) {
        const double wanted = step.x[i] < 0.0 ? 0.0 : 1.0;
        response.overshoot = std::max(response.overshoot, step.y[i] - 1.0);
        if (std::fabs(step.y[i] - wanted) > kSettled) {
            response.preRingingSeconds = std::max(response.preRingingSeconds, -step.x[i]);
            response.postRingingSeconds = std::max(response.postRingingSeconds, step.x[i]);
        }
    }
}

} // namespace

Response analyseResponse(const ImpulseResponse& impulse, RatePair rates) {
    Response response;
    if (impulse.values.empty()) {
        return response;
    }
    const Transform transform = transformed(impulse, rates);
    response.unity = std::abs(transform.gain.front());
    response.passBandHz = fallenBy(transform, 0.1);
    response.minusThreeHz = fallenBy(transform, 3.0);
    response.stopHz = stopOf(transform);
    response.rippleToHz = std::min(kRippleEnd * 0.5 * rates.lowerRate(), response.passBandHz);
    response.rippleDb = rippleOf(transform, response.rippleToHz);
    response.groupDelay = transform.delaySeconds.front();
    plotFrequencies(transform, response);

    // An ideal low pass at the lower rate has its peak at lower rate / input rate.
    const double peak = std::min(1.0, rates.ratio());
    const double shown = 64.0 / rates.lowerRate();
    response.impulse = middle(timeCurve(impulse, rates.inputRate, 1.0 / peak), shown);
    const Curve step = timeCurve(stepResponse(impulse), rates.inputRate, 1.0);
    describeStep(step, response);
    response.step = middle(step, shown);
    return response;
}

} // namespace sinc::lab
