#pragma once

#include "core/audio/realtime.h"
#include "core/dsp/fft.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sinc {

/// The stretch of a stream that a filter still looks at, as one contiguous run of interleaved frames with absolute
/// indices.
template <typename T>
class History {
public:
    /// Allocates. @param channels values in a frame
    ///            @param kept     most frames that stay from one run to the next
    ///            @param added    most frames that one run brings
    void prepare(std::size_t channels, std::size_t kept, std::size_t added) {
        m_channels = channels;
        m_added = added;
        // Twice the room, so that what stays is moved to the front only now and then.
        m_capacity = 2 * (kept + added);
        m_frames = FftArray<T>(m_capacity * channels + kSlack);
    }

    /// Starts with silence from `begin` up to `end`, where the first frame will go.
    void reset(std::int64_t begin, std::int64_t end) noexcept {
        m_begin = begin;
        m_end = end;
        m_origin = begin;
        std::fill(m_frames.begin(), m_frames.end(), T{0});
    }

    [[nodiscard]] std::int64_t end() const noexcept { return m_end; }
    [[nodiscard]] const T* at(std::int64_t frame) const noexcept {
        return m_frames.data() + static_cast<std::size_t>(frame - m_origin) * m_channels;
    }
    [[nodiscard]] T* room() noexcept {
        return m_frames.data() + static_cast<std::size_t>(m_end - m_origin) * m_channels;
    }
    void add(std::size_t frames) noexcept { m_end += static_cast<std::int64_t>(frames); }

    /// Forgets what lies before `frame`.
    void dropBefore(std::int64_t frame) noexcept SINC_NONBLOCKING {
        m_begin = std::clamp(frame, m_begin, m_end);
        if (static_cast<std::size_t>(m_end - m_origin) + m_added > m_capacity) {
            std::memmove(m_frames.data(), at(m_begin),
                         static_cast<std::size_t>(m_end - m_begin) * m_channels * sizeof(T));
            m_origin = m_begin;
        }
    }

private:
    static constexpr std::size_t kSlack = 64; ///< vector units may read, not use, what follows the last frame

    FftArray<T> m_frames;
    std::size_t m_channels = 1;
    std::size_t m_added = 0;    ///< frames
    std::size_t m_capacity = 0; ///< frames
    std::int64_t m_origin = 0;  ///< frame that the memory begins with
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
};

} // namespace sinc
