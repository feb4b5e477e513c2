#include "core/capture/wasapi/format_bridge.h"

#include <algorithm>

namespace sinc::wasapi {

Status FormatBridge::prepare(const StreamFormat& from, const StreamFormat& to, std::size_t maxFrames) {
    m_inputs = from.channels;
    m_outputs = to.channels;
    m_mapped.assign(maxFrames * static_cast<std::size_t>(to.channels), 0.0F);
    m_resampler.reset();
    m_converted.clear();
    if (from.sampleRate == to.sampleRate) {
        return {};
    }
    const Result<Quality> quality = qualityNamed("high");
    if (!quality) {
        return quality.failure();
    }
    auto resampler = std::make_unique<Resampler>();
    if (Status prepared =
            resampler->prepare({from.sampleRate, to.sampleRate, to.channels, quality.value()}, maxFrames);
        !prepared) {
        return prepared;
    }
    m_converted.assign(resampler->maxOutputFrames(maxFrames) * static_cast<std::size_t>(to.channels), 0.0F);
    m_resampler = std::move(resampler);
    return {};
}

FormatBridge::Frames FormatBridge::process(const float* in, std::size_t frames) noexcept {
    if (in == nullptr) {
        std::fill_n(m_mapped.data(), frames * static_cast<std::size_t>(m_outputs), 0.0F);
    } else {
        mapChannels(in, frames, m_mapped.data());
    }
    if (!m_resampler) {
        return {m_mapped.data(), frames};
    }
    return {m_converted.data(), m_resampler->process(m_mapped.data(), frames, m_converted.data())};
}

FormatBridge::Frames FormatBridge::flush() noexcept {
    if (!m_resampler) {
        return {nullptr, 0};
    }
    const std::size_t room = m_converted.size() / static_cast<std::size_t>(m_outputs);
    return {m_converted.data(), m_resampler->flush(m_converted.data(), room)};
}

void FormatBridge::mapChannels(const float* in, std::size_t frames, float* out) const noexcept {
    const auto inputs = static_cast<std::size_t>(m_inputs);
    const auto outputs = static_cast<std::size_t>(m_outputs);
    if (inputs == outputs) {
        std::copy_n(in, frames * inputs, out);
        return;
    }
    // Channels of the longer side meet those of the shorter one in turn; where several meet, their mean counts.
    for (std::size_t frame = 0; frame < frames; ++frame, in += inputs, out += outputs) {
        for (std::size_t to = 0; to < outputs; ++to) {
            float sum = 0.0F;
            std::size_t count = 0;
            for (std::size_t from = to % inputs; from < inputs; from += outputs) {
                sum += in[from];
                ++count;
            }
            out[to] = sum / static_cast<float>(count);
        }
    }
}

} // namespace sinc::wasapi
