#pragma once

#include "core/lab/converter.h"

#include <algorithm>
#include <cmath>

namespace sinc::lab {

/// How much one call of a library took and gave, in frames.
struct LibraryStep {
    std::size_t used = 0;
    std::size_t made = 0;
};

/// What the reference libraries have in common: they take what they like of a block and give what they have, and
/// the end of the stream is cut at round(n * ratio) frames.
/// @tparam Engine has `LibraryStep step(const Sample* in, std::size_t frames, Sample* out, std::size_t room, bool
/// last)`
///         and `void restart()`
template <typename Sample, typename Engine>
class LibraryConverter final : public RateConverter<Sample> {
public:
    LibraryConverter(Engine engine, RatePair rates, int channels)
        : m_engine(std::move(engine))
        , m_ratio(rates.ratio())
        , m_channels(static_cast<std::size_t>(channels))
        , m_silence(kBlockFrames * m_channels) {}

    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept override {
        // What a library holds back may come at once: their longest filters look at about 8192 frames of the lower
        // rate.
        const double held = 8192.0 / std::min(1.0, m_ratio);
        return static_cast<std::size_t>((static_cast<double>(inputFrames) + held) * m_ratio) + 64;
    }

    std::size_t process(const Sample* in, std::size_t frames, Sample* out) noexcept override {
        const std::size_t made = feed(in, frames, out, maxOutputFrames(frames));
        m_in += frames;
        m_out += made;
        return made;
    }

    std::size_t flush(Sample* out, std::size_t room) noexcept override {
        const auto total = static_cast<std::size_t>(std::llround(static_cast<double>(m_in) * m_ratio));
        std::size_t made = 0;
        // A library that gives nothing for this long has nothing more to give.
        for (int idle = 0; idle < 256 && m_out < total && made == 0; ++idle) {
            const LibraryStep step = m_engine.step(m_silence.data(), Engine::kEndsItself ? 0 : kBlockFrames, out,
                                                   std::min(room, total - m_out), true);
            made = step.made;
        }
        m_out += made;
        return made;
    }

    void reset() noexcept override {
        m_engine.restart();
        m_in = 0;
        m_out = 0;
    }

private:
    std::size_t feed(const Sample* in, std::size_t frames, Sample* out, std::size_t room) noexcept {
        std::size_t used = 0;
        std::size_t made = 0;
        while (used < frames) {
            const LibraryStep step =
                m_engine.step(in + used * m_channels, frames - used, out + made * m_channels, room - made, false);
            if (step.used == 0 && step.made == 0) {
                break;
            }
            used += step.used;
            made += step.made;
        }
        return made;
    }

    Engine m_engine;
    double m_ratio;
    std::size_t m_channels;
    std::vector<Sample> m_silence;
    std::size_t m_in = 0;
    std::size_t m_out = 0;
};

} // namespace sinc::lab
