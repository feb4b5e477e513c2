#pragma once

#include "core/meter/ballistics/rectified.h"
#include "core/meter/peak_bar.h"

#include <algorithm>
#include <cstddef>

namespace sinc {

/// Digital peak meter, IEC 60268-18: one sample shows at once; falls 20 dB in 1.7 s. Reads a sine's peak.
/// Thread: one. All methods are real-time safe.
class DigitalPeakBallistic {
public:
    /// @param sampleRate Hz
    explicit DigitalPeakBallistic(double sampleRate) noexcept
        : m_fall(PeakBar::fallOver(1.0 / sampleRate)) {}

    /// @param samples the first sample of the channel; its next lies `stride` further
    void process(const float* samples, std::size_t frames, std::size_t stride) noexcept {
        for (std::size_t n = 0; n < frames; ++n) {
            m_level = std::max(rectified(samples[n * stride]), m_level * m_fall);
        }
    }

    /// Linear, 1 = a sine of full scale.
    [[nodiscard]] double level() const noexcept { return audible(m_level); }

private:
    double m_fall;
    double m_level = 0.0;
};

} // namespace sinc
