#pragma once

#include "core/lab/converter.h"

#include <algorithm>

namespace sinc::lab {

/// Lets a converter that computes in float32 stand where doubles are wanted: rounded on the way in, exact on the
/// way out.
class NarrowingConverter final : public RateConverter<double> {
public:
    NarrowingConverter(std::unique_ptr<RateConverter<float>> inner, int channels)
        : m_inner(std::move(inner))
        , m_channels(static_cast<std::size_t>(channels))
        , m_in(kBlockFrames * m_channels)
        , m_out(m_inner->maxOutputFrames(kBlockFrames) * m_channels) {}

    [[nodiscard]] std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept override {
        return m_inner->maxOutputFrames(inputFrames);
    }
    std::size_t process(const double* in, std::size_t frames, double* out) noexcept override {
        std::transform(in, in + frames * m_channels, m_in.begin(), [](double x) { return static_cast<float>(x); });
        return widened(m_inner->process(m_in.data(), frames, m_out.data()), out);
    }
    std::size_t flush(double* out, std::size_t room) noexcept override {
        return widened(m_inner->flush(m_out.data(), std::min(room, m_out.size() / m_channels)), out);
    }
    void reset() noexcept override { m_inner->reset(); }

private:
    std::size_t widened(std::size_t frames, double* out) const noexcept {
        std::copy_n(m_out.begin(), frames * m_channels, out);
        return frames;
    }

    std::unique_ptr<RateConverter<float>> m_inner;
    std::size_t m_channels;
    std::vector<float> m_in;
    std::vector<float> m_out;
};

} // namespace sinc::lab
