#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace sinc {

/// A band of a fraction of an octave.
struct OctaveBand {
    double lowHz = 0.0; ///< lower edge
    double midHz = 0.0; ///< exact middle
    double highHz = 0.0;
    /// Whether a spectrum tells this band from its neighbours: at least two of its window's noise bandwidths wide.
    bool resolved = true;
};

/// Band fractions to choose from: 1/1, 1/3, 1/6, 1/12, 1/24 of an octave.
inline constexpr std::array kOctaveFractions{1, 3, 6, 12, 24};

/// The bands of IEC 61260-1: base ten (an octave is 10^0.3), the middles lie at 1 kHz and whole steps from it for
/// odd fractions, half a step beside for even ones.
/// @param fraction bands per octave
/// @param lowestHz lowest middle that is wanted, greater than 0
/// @param highestHz no band reaches beyond it
[[nodiscard]] std::vector<OctaveBand> octaveBands(int fraction, double lowestHz, double highestHz);

/// Adds a power spectrum up to bands. A bin that lies across an edge counts on both sides with the share of its
/// width; so the bands together hold exactly the spectrum's power between their ends, and a tone well within a wide
/// enough band reads its level (IEC 61260-1 class 1 where `resolved`).
class BandSummer {
public:
    /// @param bins of the spectrum, from 0 Hz to half the rate
    /// @param noiseBandwidth of its window, in bins
    void prepare(std::vector<OctaveBand> bands, std::size_t bins, double binHz, double noiseBandwidth);

    [[nodiscard]] std::span<const OctaveBand> bands() const noexcept { return m_bands; }

    /// @param power of each bin; a sine of amplitude 1 reads 1 (Spectrum)
    /// @param out power of each band, on the same scale
    void sum(std::span<const float> power, std::span<float> out) const noexcept;

private:
    struct Reach {
        std::size_t first = 0; ///< bins from `first` to `last`, both included
        std::size_t last = 0;
        float firstShare = 1.0F;
        float lastShare = 1.0F;
    };

    std::vector<OctaveBand> m_bands;
    std::vector<Reach> m_reaches;
    float m_scale = 1.0F;
};

} // namespace sinc
