#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"

#include <cstddef>
#include <vector>

namespace sinc {

/// The last seconds of a stream, kept in memory so that a recording can begin in the past. Thread: one.
class PreRoll {
public:
    /// Allocates room for `frames` frames and forgets what was kept; 0 keeps nothing.
    void prepare(int channels, std::size_t frames);

    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// Frames kept at this moment.
    [[nodiscard]] std::size_t frames() const noexcept { return m_filled; }

    /// Part of the kept frames that lies in one piece.
    /// @param first counted from the oldest kept frame, less than frames()
    /// @return at least one frame, at most `maxFrames`; valid until the next process(). Position 0.
    [[nodiscard]] BlockView piece(std::size_t first, std::size_t maxFrames) const noexcept SINC_NONBLOCKING;

private:
    std::vector<float> m_samples;
    int m_channels = 1;
    std::size_t m_capacity = 0;
    std::size_t m_next = 0; ///< where the next frame goes
    std::size_t m_filled = 0;
};

} // namespace sinc
