#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sinc {

/// Frames since the start of a stream. Signed, so that differences are safe.
using FramePosition = std::int64_t;

/// What is special about a block. Bits, combined with |.
enum class BlockFlags : std::uint32_t {
    None = 0,
    Discontinuity = 1, ///< frames before this block were lost; the gap has been or must be filled
    Silence = 2,       ///< the source says that this is silence
    DeviceChanged = 4, ///< from here on another device delivers
};

[[nodiscard]] constexpr BlockFlags operator|(BlockFlags a, BlockFlags b) noexcept {
    return static_cast<BlockFlags>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}

[[nodiscard]] constexpr BlockFlags operator&(BlockFlags a, BlockFlags b) noexcept {
    return static_cast<BlockFlags>(static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(b));
}

[[nodiscard]] constexpr bool has(BlockFlags flags, BlockFlags bit) noexcept {
    return (static_cast<std::uint32_t>(flags) & static_cast<std::uint32_t>(bit)) != 0;
}

/// A view of consecutive frames that somebody else owns. Valid only during the call that it is passed to; whoever
/// wants to keep frames copies them into memory of its own.
struct BlockView {
    /// Interleaved, frames * channels values, nominal range [-1, 1]; null: silence.
    const float* samples = nullptr;
    std::size_t frames = 0;
    int channels = 0;
    FramePosition position = 0;     ///< of the first frame, from the start of the stream
    std::int64_t captureTimeNs = 0; ///< monotonic time at which the first frame was captured; 0 = unknown
    BlockFlags flags = BlockFlags::None;

    [[nodiscard]] std::size_t sampleCount() const noexcept { return frames * static_cast<std::size_t>(channels); }
    /// The samples; empty when there are none (silence).
    [[nodiscard]] std::span<const float> interleaved() const noexcept {
        return {samples, samples != nullptr ? sampleCount() : 0};
    }

    /// `count` frames from frame `first` on; both in range. The capture time stays that of the whole block.
    [[nodiscard]] BlockView part(std::size_t first, std::size_t count) const noexcept {
        BlockView view = *this;
        if (samples != nullptr) {
            view.samples += first * static_cast<std::size_t>(channels);
        }
        view.frames = count;
        view.position += static_cast<FramePosition>(first);
        if (first > 0) {
            view.flags = flags & BlockFlags::Silence; // the others tell of the first frame
        }
        return view;
    }
};

} // namespace sinc
