#include "core/capture/signal/signal_generator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace sinc {

namespace {

constexpr int kRate = SignalGenerator::kFormat.sampleRate;
constexpr double kTurn = 2.0 * std::numbers::pi;

/// Evenly distributed in [-1, 1), from the frame's number through a hash: noise that needs no state.
double whiteAt(FramePosition frame) noexcept {
    std::uint64_t hash = static_cast<std::uint64_t>(frame) + 0x9E3779B97F4A7C15U;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBU;
    hash ^= hash >> 31;
    return static_cast<double>(static_cast<std::int64_t>(hash)) * 0x1p-63;
}

/// Whole seconds and the rest apart: exact for whole frequencies, however long the stream is.
double sineAt(FramePosition frame, double frequencyHz) noexcept {
    const FramePosition seconds = frame / kRate;
    const double before = static_cast<double>(seconds) * frequencyHz;
    const double within = static_cast<double>(frame % kRate) * frequencyHz / kRate;
    const double cycles = before - std::floor(before) + within;
    return std::sin(kTurn * (cycles - std::floor(cycles)));
}

/// A. Farina, "Simultaneous measurement of impulse response and distortion with a swept-sine technique", AES 108
/// (2000), with the number of cycles rounded so that the end meets the beginning (0.001 % off in frequency).
double sweepAt(FramePosition frame) noexcept {
    constexpr double kRatio = 1000.0; // 20 kHz / 20 Hz
    constexpr double kLowestHz = 20.0;
    const double span = SignalGenerator::kSweepSeconds / std::log(kRatio);
    const double scale = std::round(kLowestHz * span * (kRatio - 1.0)) / (kRatio - 1.0);
    const auto length = static_cast<FramePosition>(SignalGenerator::kSweepSeconds) * kRate;
    const double time = static_cast<double>(frame % length) / kRate;
    return std::sin(kTurn * scale * std::expm1(time / span));
}

/// One pole and the zero half its step above it: together they fall like the square root of the frequency.
class PoleAndZero {
public:
    PoleAndZero(double poleHz, double zeroHz) noexcept
        : m_pole(std::exp(-kTurn * poleHz / kRate))
        , m_zero(std::exp(-kTurn * zeroHz / kRate)) {}

    double operator()(double in) noexcept {
        const double out = in - m_zero * m_in + m_pole * m_out;
        m_in = in;
        m_out = out;
        return out;
    }

private:
    double m_pole;
    double m_zero;
    double m_in = 0.0;
    double m_out = 0.0;
};

/// One period of pink noise with a peak of 1. The filter runs over the same white noise twice; what it gives the
/// second time continues at its end where it begins.
std::vector<float> pinkPeriod() {
    constexpr double kStep = 4.0;
    std::vector<PoleAndZero> chain;
    double poleHz = 4.0;
    while (poleHz < kRate / 2.0) {
        chain.emplace_back(poleHz, poleHz * std::sqrt(kStep));
        poleHz *= kStep;
    }
    std::vector<float> period(SignalGenerator::kPinkFrames);
    for (int round = 0; round < 2; ++round) {
        for (std::size_t n = 0; n < period.size(); ++n) {
            double value = whiteAt(static_cast<FramePosition>(n));
            for (PoleAndZero& stage : chain) {
                value = stage(value);
            }
            period[n] = static_cast<float>(value);
        }
    }
    float peak = 0.0F;
    for (const float sample : period) {
        peak = std::max(peak, std::fabs(sample));
    }
    for (float& sample : period) {
        sample /= peak;
    }
    return period;
}

} // namespace

SignalGenerator::SignalGenerator(const SignalSpec& spec)
    : m_spec(spec)
    , m_peak(std::pow(10.0, spec.peakDbfs / 20.0)) {
    if (spec.kind == SignalKind::Pink) {
        m_pink = pinkPeriod();
    }
}

double SignalGenerator::sampleAt(FramePosition frame) const noexcept {
    switch (m_spec.kind) {
    case SignalKind::Sine:
        return sineAt(frame, m_spec.frequencyHz);
    case SignalKind::Sweep:
        return sweepAt(frame);
    case SignalKind::Pink:
        return static_cast<double>(m_pink[static_cast<std::size_t>(frame) % kPinkFrames]);
    case SignalKind::White:
        return whiteAt(frame);
    case SignalKind::Silence:
        return 0.0;
    }
    return 0.0;
}

void SignalGenerator::generate(FramePosition first, std::size_t frames, float* out) const noexcept {
    for (std::size_t i = 0; i < frames; ++i) {
        const auto sample = static_cast<float>(m_peak * sampleAt(first + static_cast<FramePosition>(i)));
        *out++ = sample;
        *out++ = sample;
    }
}

} // namespace sinc
