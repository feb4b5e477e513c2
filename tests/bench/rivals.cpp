#include "tests/bench/rivals.h"

#include "core/dsp/resampler.h"

#include <samplerate.h>
#include <soxr.h>
#include <speex/speex_resampler.h>
#include <zita-resampler/resampler.h>

#include <algorithm>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libswresample/swresample.h>
}

namespace sinc::bench {

namespace {

class Ours final : public Contender {
public:
    explicit Ours(std::string quality)
        : m_quality(std::move(quality)) {}

    bool start(int from, int to, int channels) override {
        return m_resampler.prepare({from, to, channels, qualityNamed(m_quality).value()}, 480).ok();
    }
    std::size_t process(const float* in, std::size_t frames, float* out, std::size_t) override {
        return m_resampler.process(in, frames, out);
    }
    [[nodiscard]] std::string plan() const override { return m_resampler.plan(); }

private:
    std::string m_quality;
    Resampler m_resampler;
};

class Soxr final : public Contender {
public:
    explicit Soxr(unsigned long recipe)
        : m_recipe(recipe) {}

    bool start(int from, int to, int channels) override {
        const soxr_quality_spec_t quality = soxr_quality_spec(m_recipe, 0);
        const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
        const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
        m_state.reset(soxr_create(from, to, static_cast<unsigned>(channels), nullptr, &io, &quality, &runtime));
        return m_state != nullptr;
    }
    std::size_t process(const float* in, std::size_t frames, float* out, std::size_t room) override {
        std::size_t used = 0;
        std::size_t made = 0;
        soxr_process(m_state.get(), in, frames, &used, out, room, &made);
        return made;
    }

private:
    struct Deleter {
        void operator()(soxr* state) const noexcept { soxr_delete(state); }
    };
    unsigned long m_recipe;
    std::unique_ptr<soxr, Deleter> m_state;
};

class SwResample final : public Contender {
public:
    bool start(int from, int to, int channels) override {
        AVChannelLayout layout;
        av_channel_layout_default(&layout, channels);
        SwrContext* state = nullptr;
        if (swr_alloc_set_opts2(&state, &layout, AV_SAMPLE_FMT_FLT, to, &layout, AV_SAMPLE_FMT_FLT, from, 0,
                                nullptr) != 0) {
            return false;
        }
        m_state.reset(state);
        return swr_init(state) >= 0;
    }
    std::size_t process(const float* in, std::size_t frames, float* out, std::size_t room) override {
        const auto* from = reinterpret_cast<const std::uint8_t*>(in);
        auto* to = reinterpret_cast<std::uint8_t*>(out);
        const int made = swr_convert(m_state.get(), &to, static_cast<int>(room), &from, static_cast<int>(frames));
        return made > 0 ? static_cast<std::size_t>(made) : 0;
    }

private:
    struct Deleter {
        void operator()(SwrContext* state) const noexcept { swr_free(&state); }
    };
    std::unique_ptr<SwrContext, Deleter> m_state;
};

class Zita final : public Contender {
public:
    bool start(int from, int to, int channels) override {
        return m_state.setup(static_cast<unsigned>(from), static_cast<unsigned>(to),
                             static_cast<unsigned>(channels), 96) == 0;
    }
    std::size_t process(const float* in, std::size_t frames, float* out, std::size_t room) override {
        m_state.inp_count = static_cast<unsigned>(frames);
        m_state.inp_data = const_cast<float*>(in); // it only reads
        m_state.out_count = static_cast<unsigned>(room);
        m_state.out_data = out;
        m_state.process();
        return room - m_state.out_count;
    }

private:
    ::Resampler m_state;
};

class Speex final : public Contender {
public:
    bool start(int from, int to, int channels) override {
        int error = 0;
        m_state.reset(speex_resampler_init(static_cast<unsigned>(channels), static_cast<unsigned>(from),
                                           static_cast<unsigned>(to), 10, &error));
        return error == 0;
    }
    std::size_t process(const float* in, std::size_t frames, float* out, std::size_t room) override {
        auto used = static_cast<unsigned>(frames);
        auto made = static_cast<unsigned>(room);
        speex_resampler_process_interleaved_float(m_state.get(), in, &used, out, &made);
        return made;
    }

private:
    struct Deleter {
        void operator()(SpeexResamplerState* state) const noexcept { speex_resampler_destroy(state); }
    };
    std::unique_ptr<SpeexResamplerState, Deleter> m_state;
};

class SampleRate final : public Contender {
public:
    bool start(int from, int to, int channels) override {
        int error = 0;
        m_ratio = static_cast<double>(to) / from;
        m_state.reset(src_new(SRC_SINC_BEST_QUALITY, channels, &error));
        return m_state != nullptr;
    }
    std::size_t process(const float* in, std::size_t frames, float* out, std::size_t room) override {
        SRC_DATA data{};
        data.data_in = in;
        data.data_out = out;
        data.input_frames = static_cast<long>(frames);
        data.output_frames = static_cast<long>(room);
        data.src_ratio = m_ratio;
        src_process(m_state.get(), &data);
        return static_cast<std::size_t>(data.output_frames_gen);
    }

private:
    struct Deleter {
        void operator()(SRC_STATE* state) const noexcept { src_delete(state); }
    };
    double m_ratio = 1.0;
    std::unique_ptr<SRC_STATE, Deleter> m_state;
};

} // namespace

std::unique_ptr<Contender> ours(const std::string& quality) {
    return std::make_unique<Ours>(quality);
}

std::vector<Entry> rivals() {
    std::vector<Entry> all;
    all.push_back({"libsoxr LQ", std::make_unique<Soxr>(SOXR_LQ)});
    all.push_back({"libsoxr MQ", std::make_unique<Soxr>(SOXR_MQ)});
    all.push_back({"libsoxr HQ", std::make_unique<Soxr>(SOXR_HQ)});
    all.push_back({"libsoxr VHQ", std::make_unique<Soxr>(SOXR_VHQ)});
    all.push_back({"libswresample", std::make_unique<SwResample>()});
    all.push_back({"zita-resampler 96", std::make_unique<Zita>()});
    all.push_back({"speexdsp 10", std::make_unique<Speex>()});
    all.push_back({"libsamplerate best", std::make_unique<SampleRate>()});
    return all;
}

} // namespace sinc::bench
