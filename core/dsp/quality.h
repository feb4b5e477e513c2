#pragma once

#include "core/audio/failure.h"

#include <span>
#include <string>
#include <string_view>

namespace sinc {

enum class FilterPhase { Linear, Intermediate, Minimum };

/// What a resampler quality promises. Rows of one table; `custom:ATTENUATION_DB:PASS_BAND[:PHASE]` makes further
/// ones.
struct Quality {
    enum class Kind {
        Nearest,        ///< the input frame that is nearest in time
        Linear,         ///< straight lines between frames
        Lanczos3,       ///< sinc windowed by a sinc, 6 taps at the lower rate
        KaiserV25,      ///< the original program's converter, faults and all
        KaiserV25Fixed, ///< 32 taps, beta 7, 1024 phases, with the faults mended
        Kaiser,         ///< a filter designed from attenuation and pass band
    };

    std::string name;
    std::string description; ///< one plain sentence, English
    Kind kind = Kind::Kaiser;
    double attenuationDb = 0.0; ///< of the stop band; Kaiser only
    double passBand = 0.0;      ///< where 0.1 dB is lost, as a fraction of the lower Nyquist frequency; Kaiser only
    FilterPhase phase = FilterPhase::Linear;
    double stopBand = 1.002; ///< where the stop band begins, as a fraction of the lower Nyquist frequency
};

/// The named qualities, the house's own first.
[[nodiscard]] std::span<const Quality> namedQualities();

/// The quality of that name or description. Errors: QualityUnknown, FilterImpossible (a custom one out of range).
[[nodiscard]] Result<Quality> qualityNamed(std::string_view name);

/// Whether the filter of a quality can be built. Errors: FilterImpossible.
[[nodiscard]] Status checkedFilter(const Quality& quality);

} // namespace sinc
