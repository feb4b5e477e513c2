#include "core/lab/house_converter.h"

#include "core/dsp/resampler.h"
#include "core/lab/narrowing_converter.h"

namespace sinc::lab {

namespace {

/// Whether a resampler takes and gives samples of this type itself.
template <typename Engine, typename Sample>
concept Converts = requires(Engine& engine, const Sample* in, Sample* out) {
    engine.process(in, std::size_t{}, out);
    engine.flush(out, std::size_t{});
};

template <typename Engine, typename Sample>
class HouseConverter final : public RateConverter<Sample> {
public:
    Status prepare(const ResamplerSpec& spec) { return m_engine.prepare(spec, kBlockFrames); }

    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept override {
        return m_engine.maxOutputFrames(inputFrames);
    }
    std::size_t process(const Sample* in, std::size_t frames, Sample* out) noexcept override {
        return m_engine.process(in, frames, out);
    }
    std::size_t flush(Sample* out, std::size_t room) noexcept override { return m_engine.flush(out, room); }
    void reset() noexcept override { m_engine.reset(); }

private:
    Engine m_engine;
};

template <typename Engine, typename Sample>
Result<std::unique_ptr<RateConverter<Sample>>> made(std::string_view name, RatePair rates, int channels) {
    Result<Quality> quality = qualityNamed(name);
    if (!quality) {
        return quality.failure();
    }
    if constexpr (Converts<Engine, Sample>) {
        auto converter = std::make_unique<HouseConverter<Engine, Sample>>();
        if (Status ok = converter->prepare({.inputRate = rates.inputRate,
                                            .outputRate = rates.outputRate,
                                            .channels = channels,
                                            .quality = quality.value()});
            !ok) {
            return ok.failure();
        }
        return std::unique_ptr<RateConverter<Sample>>(std::move(converter));
    } else {
        auto narrow = made<Engine, float>(name, rates, channels);
        if (!narrow) {
            return narrow.failure();
        }
        return std::unique_ptr<RateConverter<Sample>>(
            std::make_unique<NarrowingConverter>(std::move(narrow).value(), channels));
    }
}

} // namespace

template <typename Sample>
Result<std::unique_ptr<RateConverter<Sample>>> makeHouseConverter(std::string_view quality, RatePair rates,
                                                                  int channels) {
    return made<Resampler, Sample>(quality, rates, channels);
}

template Result<std::unique_ptr<RateConverter<float>>> makeHouseConverter<float>(std::string_view, RatePair, int);
template Result<std::unique_ptr<RateConverter<double>>> makeHouseConverter<double>(std::string_view, RatePair, int);

} // namespace sinc::lab
