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

/// @param phases 0: any phase may occur. The polynomials of degree 5 stay within -165 dB (32 cells, float) or -200
/// dB
///               (64 cells, double) of the prototype; one that knows only so many phases gets that many cells, with
///               constants. Otherwise: these phases occur, at equal distances, and no others.
template <typename T>
[[nodiscard]] BlendBank<T> makeBlendBank(const Prototype& prototype, std::size_t phases);

} // namespace sinc
