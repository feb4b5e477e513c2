#include "core/lab/references/speexdsp_converter.h"

#include "core/lab/references/library_converter.h"

#include <speex/speex_resampler.h>

namespace sinc::lab {

namespace {

struct Deleter {
    void operator()(SpeexResamplerState* state) const noexcept { speex_resampler_destroy(state); }
};
using State = std::unique_ptr<SpeexResamplerState, Deleter>;

class SpeexdspEngine {
public:
    static constexpr bool kEndsItself = false;

    explicit SpeexdspEngine(State state)
        : m_state(std::move(state)) {
        restart();
    }

    LibraryStep step(const float* in, std::size_t frames, float* out, std::size_t room, bool /*last*/) noexcept {
        auto used = static_cast<spx_uint32_t>(frames);
        auto made = static_cast<spx_uint32_t>(room);
        speex_resampler_process_interleaved_float(m_state.get(), in, &used, out, &made);
        return {used, made};
    }

    /// Its output is not aligned with its input until the filter's delay has been skipped.
    void restart() noexcept {
        speex_resampler_reset_mem(m_state.get());
        speex_resampler_skip_zeros(m_state.get());
    }

private:
    State m_state;
};

} // namespace

ConverterResult<float> makeSpeexdsp(const Reference& reference, RatePair rates, int channels) {
    int error = RESAMPLER_ERR_SUCCESS;
    State state(speex_resampler_init(static_cast<spx_uint32_t>(channels),
                                     static_cast<spx_uint32_t>(rates.inputRate),
                                     static_cast<spx_uint32_t>(rates.outputRate), reference.setting, &error));
    if (!state) {
        return Failure{Fault::LibraryMissing,
                       std::string(reference.name),
                       std::string(reference.library),
                       {},
                       speex_resampler_strerror(error)};
    }
    return std::unique_ptr<RateConverter<float>>(std::make_unique<LibraryConverter<float, SpeexdspEngine>>(
        SpeexdspEngine(std::move(state)), rates, channels));
}

} // namespace sinc::lab
