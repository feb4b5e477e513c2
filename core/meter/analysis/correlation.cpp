#include "core/meter/analysis/correlation.h"

#include "core/meter/decibels.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr double kSilentPower = 1.0e-16; // -160 dBFS
}

void CorrelationMeter::reset(double sampleRate) noexcept {
    *this = {};
    m_share = 1.0 - std::exp(-1.0 / (kSeconds * sampleRate));
}

void CorrelationMeter::process(std::span<const float> left, std::span<const float> right) noexcept {
    for (std::size_t n = 0; n < left.size(); ++n) {
        const auto l = static_cast<double>(left[n]);
        const auto r = static_cast<double>(right[n]);
        m_product += m_share * (l * r - m_product);
        m_left += m_share * (l * l - m_left);
        m_right += m_share * (r * r - m_right);
    }
    constexpr double kFaded = 1.0e-40; // long before denormal numbers, which are slow
    m_product = std::fabs(m_product) > kFaded ? m_product : 0.0;
    m_left = m_left > kFaded ? m_left : 0.0;
    m_right = m_right > kFaded ? m_right : 0.0;
}

double CorrelationMeter::correlation() const noexcept {
    if (m_left < kSilentPower || m_right < kSilentPower) {
        return 0.0;
    }
    return std::clamp(m_product / std::sqrt(m_left * m_right), -1.0, 1.0);
}

double CorrelationMeter::balanceDb() const noexcept {
    return m_left < kSilentPower || m_right < kSilentPower ? 0.0 : powerToDb(m_right / m_left);
}

} // namespace sinc
