#include "core/lab/references/soxr_converter.h"

#include "core/lab/references/library_converter.h"

#include <soxr.h>

namespace sinc::lab {

namespace {

template <typename Sample>
constexpr soxr_datatype_t kDataType = sizeof(Sample) == sizeof(float) ? SOXR_FLOAT32_I : SOXR_FLOAT64_I;

struct Deleter {
    void operator()(soxr* state) const noexcept { soxr_delete(state); }
};

template <typename Sample>
class SoxrEngine {
public:
    static constexpr bool kEndsItself = true;

    SoxrEngine(int setting, RatePair rates, int channels)
        : m_setting(setting)
        , m_rates(rates)
        , m_channels(static_cast<unsigned>(channels)) {
        restart();
    }

    [[nodiscard]] const char* error() const noexcept { return m_error; }

    LibraryStep step(const Sample* in, std::size_t frames, Sample* out, std::size_t room, bool last) noexcept {
        LibraryStep done;
        soxr_process(m_state.get(), last ? nullptr : in, last ? 0 : frames, &done.used, out, room, &done.made);
        return done;
    }

    /// A new state instead of soxr_clear(), which keeps the end-of-stream mark in this version of the library.
    void restart() noexcept {
        const soxr_io_spec_t io = soxr_io_spec(kDataType<Sample>, kDataType<Sample>);
        const soxr_quality_spec_t quality = soxr_quality_spec(static_cast<unsigned long>(m_setting), 0);
        const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
        m_state.reset(
            soxr_create(m_rates.inputRate, m_rates.outputRate, m_channels, &m_error, &io, &quality, &runtime));
    }

private:
    int m_setting;
    RatePair m_rates;
    unsigned m_channels;
    soxr_error_t m_error = nullptr;
    std::unique_ptr<soxr, Deleter> m_state;
};

template <typename Sample>
ConverterResult<Sample> make(const Reference& reference, RatePair rates, int channels) {
    SoxrEngine<Sample> engine(reference.setting, rates, channels);
    if (engine.error() != nullptr) {
        return Failure{
            Fault::LibraryMissing, std::string(reference.name), std::string(reference.library), {}, engine.error()};
    }
    return std::unique_ptr<RateConverter<Sample>>(
        std::make_unique<LibraryConverter<Sample, SoxrEngine<Sample>>>(std::move(engine), rates, channels));
}

} // namespace

ConverterResult<float> makeSoxrFloat(const Reference& reference, RatePair rates, int channels) {
    return make<float>(reference, rates, channels);
}

ConverterResult<double> makeSoxrDouble(const Reference& reference, RatePair rates, int channels) {
    return make<double>(reference, rates, channels);
}

} // namespace sinc::lab
