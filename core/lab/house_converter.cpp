#include "core/lab/house_converter.h"

#include "core/dsp/resampler.h"

namespace sinc::lab {

namespace {

template <typename Sample>
class HouseConverter final : public RateConverter<Sample> {
public:
    Status prepare(const ResamplerSpec& spec) { return m_resampler.prepare(spec, kBlockFrames); }

    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept override {
        return m_resampler.maxOutputFrames(inputFrames);
    }
    std::size_t process(const Sample* in, std::size_t frames, Sample* out) noexcept override {
        return m_resampler.process(in, frames, out);
    }
    std::size_t flush(Sample* out, std::size_t room) noexcept override { return m_resampler.flush(out, room); }
    void reset() noexcept override { m_resampler.reset(); }

private:
    Resampler m_resampler;
};

template <typename Sample>
Result<std::unique_ptr<RateConverter<Sample>>> made(std::string_view name, RatePair rates, int channels) {
    Result<Quality> quality = qualityNamed(name);
    if (!quality) {
        return quality.failure();
    }
    auto converter = std::make_unique<HouseConverter<Sample>>();
    if (Status ok = converter->prepare({rates.inputRate, rates.outputRate, channels, quality.value()}); !ok) {
        return ok.failure();
    }
    return std::unique_ptr<RateConverter<Sample>>(std::move(converter));
}

} // namespace

template <>
Result<std::unique_ptr<RateConverter<float>>> makeHouseConverter<float>(std::string_view quality, RatePair rates,
                                                                        int channels) {
    return made<float>(quality, rates, channels);
}

template <>
Result<std::unique_ptr<RateConverter<double>>> makeHouseConverter<double>(std::string_view quality, RatePair rates,
                                                                          int channels) {
    return made<double>(quality, rates, channels);
}

} // namespace sinc::lab
