#pragma once

#include "core/meter/ballistics/rectified.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sinc {

enum class PpmType {
    I,  ///< IEC 60268-10 type I (DIN 45406): quick attack, falls 20 dB in 1.7 s
    II, ///< IEC 60268-10 type IIa and IIb (BBC, EBU): slower attack, falls 24 dB in 2.8 s
};

/// Quasi-peak programme meter, IEC 60268-10. The standard gives readings for short bursts of 5 kHz, not a circuit;
/// the sum of a quick and a slow charging integrator follows its whole table. Reads a sine's peak.
/// Thread: one. All methods are real-time safe.
class PpmBallistic {
public:
    /// @param sampleRate Hz
    PpmBallistic(PpmType type, double sampleRate) noexcept
        : PpmBallistic(type == PpmType::I ? kTypeI : kTypeII, sampleRate) {}

    /// @param samples the first sample of the channel; its next lies `stride` further
    void process(const float* samples, std::size_t frames, std::size_t stride) noexcept {
        for (std::size_t n = 0; n < frames; ++n) {
            const double x = rectified(samples[n * stride]);
            m_slow *= m_fall;
            m_quick *= m_fall;
            m_slow += m_slowShare * std::max(x - m_slow, 0.0);
            m_quick += m_quickShare * std::max(x - m_quick, 0.0);
        }
    }

    /// Linear, 1 = a sine of full scale.
    [[nodiscard]] double level() const noexcept { return audible(m_gain * (m_slow + m_quick)); }

private:
    struct Constants {
        double slowPerSecond;  ///< charging rate of the slow integrator
        double quickPerSecond; ///< of the quick one
        double fallDbPerSecond;
        double gain; ///< makes a steady sine read its peak
    };
    static constexpr Constants kTypeI{450.0, 1300.0, 20.0 / 1.7, 0.5108};
    static constexpr Constants kTypeII{200.0, 860.0, 24.0 / 2.8, 0.5141};

    PpmBallistic(const Constants& constants, double sampleRate) noexcept
        : m_slowShare(1.0 - std::exp(-constants.slowPerSecond / sampleRate))
        , m_quickShare(1.0 - std::exp(-constants.quickPerSecond / sampleRate))
        , m_fall(std::pow(10.0, -constants.fallDbPerSecond / 20.0 / sampleRate))
        , m_gain(constants.gain) {}

    double m_slowShare;
    double m_quickShare;
    double m_fall;
    double m_gain;
    double m_slow = 0.0;
    double m_quick = 0.0;
};

} // namespace sinc
