#include "core/meter/analysis/octave_bands.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr double kReferenceHz = 1000.0;
constexpr double kOctaveExponent = 0.3; ///< an octave of base ten is 10^0.3

double ratioOf(double octaves) noexcept {
    return std::pow(10.0, kOctaveExponent * octaves);
}

} // namespace

std::vector<OctaveBand> octaveBands(int fraction, double lowestHz, double highestHz) {
    const double step = 1.0 / fraction;
    const double offset = fraction % 2 == 0 ? step / 2.0 : 0.0;
    const double octavesToLowest = std::log10(lowestHz / kReferenceHz) / kOctaveExponent;
    std::vector<OctaveBand> bands;
    for (double at = std::ceil((octavesToLowest - offset) / step - 1.0e-9) * step + offset;; at += step) {
        const double middle = kReferenceHz * ratioOf(at);
        const OctaveBand band{
            .lowHz = middle * ratioOf(-step / 2.0), .midHz = middle, .highHz = middle * ratioOf(step / 2.0)};
        if (band.highHz > highestHz) {
            return bands;
        }
        bands.push_back(band);
    }
}

void BandSummer::prepare(std::vector<OctaveBand> bands, std::size_t bins, double binHz, double noiseBandwidth) {
    constexpr double kWideEnough = 2.0;
    m_bands = std::move(bands);
    m_reaches.clear();
    m_scale = static_cast<float>(1.0 / noiseBandwidth);
    const auto lastBin = static_cast<double>(bins - 1);
    for (OctaveBand& band : m_bands) {
        band.resolved = band.highHz - band.lowHz >= kWideEnough * noiseBandwidth * binHz;
        // Bin k stands for k - 1/2 to k + 1/2.
        const double low = band.lowHz / binHz;
        const double high = band.highHz / binHz;
        const double first = std::min(std::round(low), lastBin);
        const double last = std::min(std::round(high), lastBin);
        Reach reach{.first = static_cast<std::size_t>(first), .last = static_cast<std::size_t>(last)};
        if (reach.first == reach.last) {
            reach.firstShare = static_cast<float>(high - low);
        } else {
            reach.firstShare = static_cast<float>(first + 0.5 - low);
            reach.lastShare = static_cast<float>(std::min(high, last + 0.5) - (last - 0.5));
        }
        m_reaches.push_back(reach);
    }
}

void BandSummer::sum(std::span<const float> power, std::span<float> out) const noexcept {
    for (std::size_t b = 0; b < m_reaches.size(); ++b) {
        const Reach& reach = m_reaches[b];
        float total = power[reach.first] * reach.firstShare;
        for (std::size_t k = reach.first + 1; k < reach.last; ++k) {
            total += power[k];
        }
        total += reach.last > reach.first ? power[reach.last] * reach.lastShare : 0.0F;
        out[b] = total * m_scale;
    }
}

} // namespace sinc
