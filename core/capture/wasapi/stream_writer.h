#pragma once

#include "core/capture/capture_stream.h"

#include <cstdint>

namespace sinc::wasapi {

/// Counts the frames of a stream and hands them to its sink. Real-time safe: yes.
class StreamWriter {
public:
    void begin(CaptureSink& sink, const StreamFormat& format) noexcept {
        m_sink = &sink;
        m_format = format;
        m_position = 0;
    }

    /// @param ticks time of the first frame in 100 ns, 0 = unknown
    void frames(const float* samples, std::size_t count, BlockFlags flags, std::int64_t ticks) noexcept {
        if (count == 0) {
            return;
        }
        m_sink->deliver({samples, count, m_format.channels, m_position, ticks * 100, flags});
        m_position += static_cast<FramePosition>(count);
    }

    /// Silence; what is longer than the sink's buffer could be is left out as a hole, which the sink fills itself.
    void silence(std::int64_t count, BlockFlags flags) noexcept {
        const std::int64_t longest = 2LL * m_format.sampleRate;
        if (count > longest) {
            m_position += count;
        } else if (count > 0) {
            frames(nullptr, static_cast<std::size_t>(count), flags | BlockFlags::Silence, 0);
        }
    }

    /// Frames that were lost: a hole.
    void skip(std::int64_t count) noexcept { m_position += count; }

    void ended(CaptureEnd why) noexcept { m_sink->ended(why); }
    [[nodiscard]] FramePosition position() const noexcept { return m_position; }

private:
    CaptureSink* m_sink = nullptr;
    StreamFormat m_format;
    FramePosition m_position = 0;
};

} // namespace sinc::wasapi
