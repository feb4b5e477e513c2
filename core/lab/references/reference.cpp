#include "core/lab/references/reference.h"

#include "core/lab/narrowing_converter.h"
#include "core/lab/references/samplerate_converter.h"
#include "core/lab/references/soxr_converter.h"
#include "core/lab/references/speexdsp_converter.h"

#include <array>

namespace sinc::lab {

std::span<const Reference> references() {
    static const std::array<Reference, 5> all{{
        {"soxr-hq", "libsoxr0", "The SoX resampler, 20 bit; the usual choice of players.", kSoxrHq, kSoxrFloat,
         kSoxrDouble},
        {"soxr-vhq", "libsoxr0", "The SoX resampler, 28 bit; its best.", kSoxrVhq, kSoxrFloat, kSoxrDouble},
        {"samplerate-best", "libsamplerate0", "Secret Rabbit Code at its best; slow.", kSamplerateBest,
         kSamplerateFloat, nullptr},
        {"samplerate-medium", "libsamplerate0", "Secret Rabbit Code at its middle setting.", kSamplerateMedium,
         kSamplerateFloat, nullptr},
        {"speexdsp-10", "libspeexdsp1", "The Speex resampler at its best; common in telephony.", kSpeexBest,
         kSpeexFloat, nullptr},
    }};
    return all;
}

template <>
ConverterResult<float> makeReference<float>(const Reference& reference, RatePair rates, int channels) {
    if (!reference.installed()) {
        return Failure{Fault::LibraryMissing, std::string(reference.name), std::string(reference.library), {}, {}};
    }
    return reference.makeFloat(reference, rates, channels);
}

template <>
ConverterResult<double> makeReference<double>(const Reference& reference, RatePair rates, int channels) {
    if (reference.makeDouble != nullptr) {
        return reference.makeDouble(reference, rates, channels);
    }
    auto narrow = makeReference<float>(reference, rates, channels);
    if (!narrow) {
        return narrow.failure();
    }
    return std::unique_ptr<RateConverter<double>>(
        std::make_unique<NarrowingConverter>(std::move(narrow).value(), channels));
}

} // namespace sinc::lab
