#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace sinc {

/// The newest samples of a stream for whoever draws them: spectrum, oscilloscope, goniometer. Constant memory; the
/// analysis happens where it is looked at, so a picture that nobody sees costs nothing. Thread: one writer, one
/// reader; wait-free for the writer.
class SampleTap {
public:
    static constexpr int kChannels = 8;              ///< further channels are left out
    static constexpr std::size_t kFrames = 1U << 17; ///< frames kept; the oldest give way
    /// The most that can be read at once: the rest is room for the writer, who goes on meanwhile.
    static constexpr std::size_t kReadable = kFrames - 8'192;

    SampleTap();

    /// Starts afresh. Thread: writer only.
    void reset(int channels, int sampleRate) noexcept;
    /// Adds the next frames, if anybody wants them. Thread: writer only. Real-time safe: yes.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// Samples are kept only while somebody reads them. Any thread.
    void addReader() noexcept { m_readers.fetch_add(1, std::memory_order_relaxed); }
    void removeReader() noexcept { m_readers.fetch_sub(1, std::memory_order_relaxed); }
    [[nodiscard]] bool wanted() const noexcept { return m_readers.load(std::memory_order_relaxed) > 0; }

    /// Copies the newest samples of one channel, oldest first, up to frame `end` (position() for the newest of
    /// all). What was never written is silence. Thread: reader.
    /// @param out at most kReadable samples
    void read(int channel, std::uint64_t end, std::span<float> out) const noexcept;

    /// Frames since reset(). Any thread.
    [[nodiscard]] std::uint64_t position() const noexcept { return m_count.load(std::memory_order_acquire); }
    [[nodiscard]] int channels() const noexcept { return m_channels.load(std::memory_order_relaxed); }
    [[nodiscard]] int sampleRate() const noexcept { return m_sampleRate.load(std::memory_order_relaxed); }
    /// Rises with every reset(). Any thread.
    [[nodiscard]] std::uint32_t generation() const noexcept { return m_generation.load(std::memory_order_acquire); }

private:
    std::unique_ptr<std::atomic<float>[]> m_samples; ///< kChannels lines of kFrames
    std::atomic<std::uint64_t> m_count{0};
    std::atomic<std::uint32_t> m_generation{0};
    std::atomic<int> m_channels{0};
    std::atomic<int> m_sampleRate{0};
    std::atomic<int> m_readers{0};
};

} // namespace sinc
