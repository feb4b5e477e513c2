#include "core/lab/references/samplerate_converter.h"

#include "core/lab/references/library_converter.h"

#include <samplerate.h>

namespace sinc::lab {

namespace {

struct Deleter {
    void operator()(SRC_STATE* state) const noexcept { src_delete(state); }
};
using State = std::unique_ptr<SRC_STATE, Deleter>;

class SamplerateEngine {
public:
    static constexpr bool kEndsItself = true;

    SamplerateEngine(State state, double ratio)
        : m_state(std::move(state))
        , m_ratio(ratio) {}

    LibraryStep step(const float* in, std::size_t frames, float* out, std::size_t room, bool last) noexcept {
        SRC_DATA data{};
        data.data_in = in;
        data.input_frames = static_cast<long>(frames);
        data.data_out = out;
        data.output_frames = static_cast<long>(room);
        data.end_of_input = last ? 1 : 0;
        data.src_ratio = m_ratio;
        src_process(m_state.get(), &data);
        return {static_cast<std::size_t>(data.input_frames_used), static_cast<std::size_t>(data.output_frames_gen)};
    }

    void restart() noexcept { src_reset(m_state.get()); }

private:
    State m_state;
    double m_ratio;
};

} // namespace

ConverterResult<float> makeSamplerate(const Reference& reference, RatePair rates, int channels) {
    int error = 0;
    State state(src_new(reference.setting, channels, &error));
    if (!state) {
        return Failure{Fault::LibraryMissing,
                       std::string(reference.name),
                       std::string(reference.library),
                       {},
                       src_strerror(error)};
    }
    return std::unique_ptr<RateConverter<float>>(std::make_unique<LibraryConverter<float, SamplerateEngine>>(
        SamplerateEngine(std::move(state), rates.ratio()), rates, channels));
}

} // namespace sinc::lab
