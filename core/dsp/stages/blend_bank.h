#pragma once

#include "core/dsp/fft.h"
#include "core/dsp/prototype.h"

#include <cstddef>

namespace sinc {

/// Coefficients for any phase whatever: between `cells` phases they are polynomials of the phase.
template <typename T>
struct BlendBank {
    FftArray<T> coefficients; ///< [cell][power][tap]
    std::size_t cells = 0;
    std::size_t degree = 0; ///< of the polynomials; 0: constants
    std::size_t taps = 0;   ///< in memory; the last ones may be 0
    int reach = 0;          ///< taps on either side of a position

    [[nodiscard]] const T* cell(std::size_t index) const noexcept;
};

/// @param phases 0: any phase may occur. The polynomials (32 cells of degree 3, float, or 16 of degree 5, double:
/// small
///               enough for the nearest cache) deviate from the prototype less than the step at the ends of its
///               window makes them anyway, at 142 dB and 190 dB of attenuation. A prototype that knows only so many
///               phases gets that many cells, with constants. Otherwise: these phases occur, at equal distances,
///               and no others.
template <typename T>
[[nodiscard]] BlendBank<T> makeBlendBank(const Prototype& prototype, std::size_t phases);

} // namespace sinc
