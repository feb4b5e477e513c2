#include "core/meter/analysis/spectrum_average.h"

#include <algorithm>
#include <cmath>

namespace sinc {

void SpectrumAverage::prepare(std::size_t bins) {
    m_mean.assign(bins, 0.0F);
    m_peak.assign(bins, 0.0F);
    m_count = 0;
}

void SpectrumAverage::reset() noexcept {
    std::fill(m_mean.begin(), m_mean.end(), 0.0F);
    m_count = 0;
    resetPeaks();
}

void SpectrumAverage::resetPeaks() noexcept {
    std::fill(m_peak.begin(), m_peak.end(), 0.0F);
}

void SpectrumAverage::add(std::span<const float> power, double seconds) noexcept {
    constexpr float kNothing = 1.0e-30F; // where an average has faded out, before it gets denormal
    ++m_count;
    const double equalShare = 1.0 / static_cast<double>(m_count); // exact for "all alike", and while it begins
    const double fadingShare = m_timeConstant > 0.0 ? 1.0 - std::exp(-seconds / m_timeConstant) : 1.0;
    const auto share = static_cast<float>(std::max(equalShare, fadingShare));
    for (std::size_t k = 0; k < m_mean.size(); ++k) {
        const float mean = m_mean[k] + share * (power[k] - m_mean[k]);
        m_mean[k] = mean > kNothing ? mean : 0.0F;
        m_peak[k] = std::max(m_peak[k], power[k]);
    }
}

} // namespace sinc
