#pragma once

#include <array>
#include <string_view>

namespace sinc {

/// How strongly each frequency counts, IEC 61672-1.
enum class FrequencyWeighting {
    Z, ///< all alike
    A, ///< as the ear hears soft sound
    C, ///< as the ear hears loud sound
};

inline constexpr std::array kFrequencyWeightings{FrequencyWeighting::Z, FrequencyWeighting::A,
                                                 FrequencyWeighting::C};

/// Z, A, C.
[[nodiscard]] std::string_view nameOf(FrequencyWeighting weighting) noexcept;

/// The weighting in dB at a frequency, 0 at 1 kHz, by the analytic expressions of IEC 61672-1 Annex E (the
/// standard's Table 3 gives them rounded to 0.1 dB). Being applied to a spectrum, it has no error near the Nyquist
/// frequency, as a digital filter would.
/// @param hertz greater than 0; 0 and less gives -infinity for A and C
[[nodiscard]] double weightingDb(FrequencyWeighting weighting, double hertz) noexcept;

} // namespace sinc
