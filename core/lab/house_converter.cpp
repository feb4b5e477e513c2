#include "core/lab/house_converter.h"

#include "core/dsp/resampler.h"
#include "core/lab/narrowing_converter.h"

namespace sinc::lab {

namespace {

class HouseConverter final : public RateConverter<float> {
public:
    Status prepare(const ResamplerSpec& spec) { return m_resampler.prepare(spec, kBlockFrames); }

    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept override {
        return m_resampler.maxOutputFrames(inputFrames);
    }
    std::size_t process(const float* in, std::size_t frames, float* out) noexcept override {
        return m_resampler.process(in, frames, out);
    }
    std::size_t flush(float* out, std::size_t room) noexcept override { return m_resampler.flush(out, room); }
    void reset() noexcept override { m_resampler.reset(); }

private:
    Resampler m_resampler;
};

Result<std::unique_ptr<HouseConverter>> made(std::string_view name, RatePair rates, int channels) {
    Result<Quality> quality = qualityNamed(name);
    if (!quality) {
        return quality.failure();
    }
    auto converter = std::make_unique<HouseConverter>();
    if (Status ok = converter->prepare({rates.inputRate, rates.outputRate, channels, quality.value()}); !ok) {
        return ok.failure();
    }
    return converter;
}

} // namespace

template <>
Result<std::unique_ptr<RateConverter<float>>> makeHouseConverter<float>(std::string_view quality, RatePair rates,
                                                                        int channels) {
    auto converter = made(quality, rates, channels);
    if (!converter) {
        return converter.failure();
    }
    return std::unique_ptr<RateConverter<float>>(std::move(converter).value());
}

template <>
Result<std::unique_ptr<RateConverter<double>>> makeHouseConverter<double>(std::string_view quality, RatePair rates,
                                                                          int channels) {
    auto converter = made(quality, rates, channels);
    if (!converter) {
        return converter.failure();
    }
    return std::unique_ptr<RateConverter<double>>(
        std::make_unique<NarrowingConverter>(std::move(converter).value(), channels));
}

} // namespace sinc::lab
