#include "core/dsp/quality.h"

#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace sinc {

namespace {

constexpr std::string_view kCustom = "custom:";
constexpr std::string_view kCustomForm = "custom:ATTENUATION_DB:PASS_BAND[:linear|intermediate|minimum] with 20 to "
                                         "200 dB and a pass band of 0.1 to 0.999";

std::vector<std::string_view> partsOf(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(':', start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<FilterPhase> phaseNamed(std::string_view name) {
    if (name == "linear") {
        return FilterPhase::Linear;
    }
    if (name == "intermediate") {
        return FilterPhase::Intermediate;
    }
    return name == "minimum" ? std::optional(FilterPhase::Minimum) : std::nullopt;
}

Result<Quality> customQuality(std::string_view name) {
    const Failure impossible{Fault::FilterImpossible, {}, std::string(name), std::string(kCustomForm), {}};
    const std::vector<std::string_view> parts = partsOf(name);
    if (parts.size() < 3 || parts.size() > 4) {
        return impossible;
    }
    const std::optional<double> attenuation = numberIn(parts[1]);
    const std::optional<double> passBand = numberIn(parts[2]);
    const std::optional<FilterPhase> phase = parts.size() == 4 ? phaseNamed(parts[3]) : FilterPhase::Linear;
    if (!attenuation || !passBand || !phase) {
        return impossible;
    }
    const Quality quality{
        std::string(name), "A filter of your own.", Quality::Kind::Kaiser, *attenuation, *passBand, *phase};
    return checkedFilter(quality) ? Result<Quality>(quality) : Result<Quality>(impossible);
}

} // namespace

std::span<const Quality> namedQualities() {
    using Kind = Quality::Kind;
    constexpr FilterPhase kLinear = FilterPhase::Linear;
    static const std::array<Quality, 10> qualities{{
        {"high", "For music that will be edited further.", Kind::Kaiser, 153.0, 0.9552, kLinear},
        {"mastering", "The cleanest; costs the most.", Kind::Kaiser, 183.5, 0.9752, kLinear},
        {"standard", "For listening and publishing.", Kind::Kaiser, 132.0, 0.9322, kLinear},
        {"speech", "For speech and recognisers.", Kind::Kaiser, 107.0, 0.9302, kLinear},
        {"draft", "The fastest that is still clean.", Kind::Kaiser, 82.0, 0.801, kLinear, 1.1},
        {"nearest", "Takes the nearest frame; rough.", Kind::Nearest, 0.0, 0.0, kLinear},
        {"linear", "Straight lines between frames; dull and rough.", Kind::Linear, 0.0, 0.0, kLinear},
        {"lanczos3", "A short windowed sinc; a compromise of old.", Kind::Lanczos3, 0.0, 0.0, kLinear},
        {"kaiser-v2.5", "The original program's converter, faults and all, to hear and see them.", Kind::KaiserV25,
         0.0, 0.0, kLinear},
        {"kaiser-v2.5-fixed", "The original program's filter with its faults mended.", Kind::KaiserV25Fixed, 0.0,
         0.0, kLinear},
    }};
    return qualities;
}

Status checkedFilter(const Quality& quality) {
    const bool possible = quality.attenuationDb >= 20.0 && quality.attenuationDb <= 200.0 &&
                          quality.passBand >= 0.1 && quality.passBand <= 0.999 &&
                          quality.stopBand >= quality.passBand + 0.0029 && quality.stopBand <= 1.5;
    if (quality.kind != Quality::Kind::Kaiser || possible) {
        return {};
    }
    return Failure{Fault::FilterImpossible, {}, quality.name, std::string(kCustomForm), {}};
}

Result<Quality> qualityNamed(std::string_view name) {
    if (name.substr(0, kCustom.size()) == kCustom) {
        return customQuality(name);
    }
    std::string names;
    for (const Quality& quality : namedQualities()) {
        if (quality.name == name) {
            return quality;
        }
        names += quality.name + ", ";
    }
    return Failure{Fault::QualityUnknown, {}, std::string(name), names + std::string(kCustomForm), {}};
}

} // namespace sinc
