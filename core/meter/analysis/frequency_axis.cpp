#include "core/meter/analysis/frequency_axis.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

float decibelsOf(float power) noexcept {
    return power > 1.0e-20F ? 10.0F * std::log10(power) : FrequencyAxis::kFloorDb;
}

} // namespace

void FrequencyAxis::prepare(FrequencyScale scale, double lowHz, double highHz, std::size_t points, std::size_t bins,
                            double binHz) {
    const bool logarithmic = scale == FrequencyScale::Logarithmic;
    const auto place = [&](double index) {
        const double share = index / static_cast<double>(points - 1);
        return logarithmic ? lowHz * std::pow(highHz / lowHz, share) : lowHz + (highHz - lowHz) * share;
    };
    const auto lastBin = static_cast<double>(bins - 1);
    m_hertz.clear();
    m_reaches.clear();
    for (std::size_t i = 0; i < points; ++i) {
        const auto index = static_cast<double>(i);
        m_hertz.push_back(place(index));
        const double low = place(index - 0.5) / binHz;
        const double high = place(index + 0.5) / binHz;
        const double first = std::clamp(std::ceil(low), 0.0, lastBin);
        const double last = std::clamp(std::floor(high), 0.0, lastBin);
        if (last > first) {
            m_reaches.push_back({static_cast<std::size_t>(first), static_cast<std::size_t>(last), -1.0F});
        } else {
            const double at = std::clamp(place(index) / binHz, 0.0, lastBin);
            const auto left = static_cast<std::size_t>(std::min(std::floor(at), lastBin - 1.0));
            m_reaches.push_back({left, left + 1, static_cast<float>(at - static_cast<double>(left))});
        }
    }
}

void FrequencyAxis::read(std::span<const float> power, std::span<float> decibels) const noexcept {
    for (std::size_t i = 0; i < m_reaches.size(); ++i) {
        const Reach& reach = m_reaches[i];
        if (reach.fraction < 0.0F) {
            const auto* begin = power.data() + reach.first;
            decibels[i] = decibelsOf(*std::max_element(begin, power.data() + reach.last + 1));
        } else {
            const float left = decibelsOf(power[reach.first]);
            decibels[i] = left + reach.fraction * (decibelsOf(power[reach.last]) - left);
        }
    }
}

} // namespace sinc
