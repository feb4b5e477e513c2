#include "core/meter/analysis/spectral_features.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sinc {

SpectralFeatures featuresOf(std::span<const float> power, double binHz) noexcept {
    const auto low = static_cast<std::size_t>(std::ceil(kVoiceLowHz / binHz));
    const auto high = static_cast<std::size_t>(std::floor(kVoiceHighHz / binHz));
    double total = 0.0;
    double moment = 0.0;
    double voice = 0.0;
    for (std::size_t k = 1; k < power.size(); ++k) {
        const auto value = static_cast<double>(power[k]);
        total += value;
        moment += value * static_cast<double>(k);
        voice += k >= low && k <= high ? value : 0.0;
    }
    constexpr double kNothing = 1.0e-18; // -180 dBFS: rounding errors of a transform
    if (total < kNothing) {
        return {};
    }
    return {.centroidHz = moment / total * binHz, .voiceShare = voice / total, .power = total};
}

void VoiceActivity::add(double voiceShare, double levelDbfs, double seconds) noexcept {
    const double share = levelDbfs >= kSilenceDbfs ? voiceShare : 0.0;
    const bool speaksForChange = m_active ? share < kEndShare : share > kBeginShare;
    m_pendingSeconds = speaksForChange ? m_pendingSeconds + seconds : 0.0;
    constexpr double kRounding = 1.0e-9;
    if (speaksForChange && m_pendingSeconds >= (m_active ? kEndSeconds : kBeginSeconds) - kRounding) {
        m_active = !m_active;
        m_pendingSeconds = 0.0;
    }
}

} // namespace sinc
