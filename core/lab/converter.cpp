#include "core/lab/converter.h"

#include "core/audio/stream_format.h"
#include "core/dsp/quality.h"
#include "core/lab/house_converter.h"
#include "core/lab/references/reference.h"

#include <algorithm>

namespace sinc::lab {

namespace {

constexpr int kLargestRatio = 256;

/// What is possible here beside the house's qualities.
Failure withReferences(Failure unknown) {
    std::string names;
    for (const Reference& reference : references()) {
        names += std::string(reference.name) + ", ";
    }
    unknown.allowed = names + unknown.allowed;
    return unknown;
}

} // namespace

std::vector<ConverterInfo> converterList() {
    std::vector<ConverterInfo> list;
    for (const Quality& quality : namedQualities()) {
        list.push_back({quality.name, quality.description, true, true});
    }
    for (const Reference& reference : references()) {
        list.push_back(
            {std::string(reference.name), std::string(reference.description), false, reference.installed()});
    }
    return list;
}

Status checkedRates(RatePair rates) {
    for (const int rate : {rates.inputRate, rates.outputRate}) {
        if (rate < kMinSampleRate || rate > kMaxSampleRate) {
            return Failure{Fault::RateOutOfRange, {}, std::to_string(rate), "4000 to 768000 Hz", {}};
        }
    }
    if (rates.inputRate == rates.outputRate) {
        return Failure{Fault::RatesEqual, {}, std::to_string(rates.inputRate), {}, {}};
    }
    if (rates.ratio() > kLargestRatio || rates.ratio() * kLargestRatio < 1.0) {
        return Failure{Fault::RatioOutOfRange, {}, std::to_string(rates.ratio()), "1/256 to 256", {}};
    }
    return {};
}

template <typename Sample>
Result<std::unique_ptr<RateConverter<Sample>>> makeConverter(std::string_view name, RatePair rates, int channels) {
    if (Status ok = checkedRates(rates); !ok) {
        return ok.failure();
    }
    if (channels < 1 || channels > kMaxChannels) {
        return Failure{Fault::ChannelsOutOfRange, {}, std::to_string(channels), "1 to 64 channels", {}};
    }
    const std::span<const Reference> all = references();
    const auto reference =
        std::find_if(all.begin(), all.end(), [name](const Reference& r) { return r.name == name; });
    if (reference != all.end()) {
        return makeReference<Sample>(*reference, rates, channels);
    }
    auto made = makeHouseConverter<Sample>(name, rates, channels);
    if (!made && made.failure().fault == Fault::QualityUnknown) {
        return withReferences(made.failure());
    }
    return made;
}

template <typename Sample>
std::vector<Sample> convertAll(RateConverter<Sample>& converter, std::span<const Sample> in, int channels) {
    const auto width = static_cast<std::size_t>(channels);
    std::vector<Sample> block(converter.maxOutputFrames(kBlockFrames) * width);
    std::vector<Sample> out;
    const auto keep = [&](std::size_t frames) {
        out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(frames * width));
        return frames > 0;
    };
    converter.reset();
    const std::size_t frames = in.size() / width;
    for (std::size_t first = 0; first < frames; first += kBlockFrames) {
        const std::size_t count = std::min(kBlockFrames, frames - first);
        keep(converter.process(in.data() + first * width, count, block.data()));
    }
    while (keep(converter.flush(block.data(), block.size() / width))) {
    }
    return out;
}

template Result<std::unique_ptr<RateConverter<float>>> makeConverter<float>(std::string_view, RatePair, int);
template Result<std::unique_ptr<RateConverter<double>>> makeConverter<double>(std::string_view, RatePair, int);
template std::vector<float> convertAll<float>(RateConverter<float>&, std::span<const float>, int);
template std::vector<double> convertAll<double>(RateConverter<double>&, std::span<const double>, int);

} // namespace sinc::lab
