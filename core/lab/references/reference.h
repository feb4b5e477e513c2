#pragma once

#include "core/lab/converter.h"

#include <span>
#include <string_view>

namespace sinc::lab {

template <typename Sample>
using ConverterResult = Result<std::unique_ptr<RateConverter<Sample>>>;

/// A setting of somebody else's library, to compare with. Null functions: the program was built without the
/// library, or (makeDouble alone) the library computes in float32 only.
struct Reference {
    std::string_view name;
    std::string_view library; ///< as Debian calls its package
    std::string_view description;
    int setting = 0; ///< the library's own number of its quality
    ConverterResult<float> (*makeFloat)(const Reference&, RatePair, int channels) = nullptr;
    ConverterResult<double> (*makeDouble)(const Reference&, RatePair, int channels) = nullptr;

    [[nodiscard]] bool installed() const noexcept { return makeFloat != nullptr; }
};

/// All that the program knows of, installed or not.
[[nodiscard]] std::span<const Reference> references();

/// Errors: LibraryMissing (not built in, or the library refuses).
template <typename Sample>
[[nodiscard]] ConverterResult<Sample> makeReference(const Reference& reference, RatePair rates, int channels);

} // namespace sinc::lab
