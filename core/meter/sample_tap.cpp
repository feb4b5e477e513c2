#include "core/meter/sample_tap.h"

#include "core/meter/sample_guard.h"

#include <algorithm>

namespace sinc {

SampleTap::SampleTap()
    : m_samples(std::make_unique<std::atomic<float>[]>(kFrames * static_cast<std::size_t>(kChannels))) {}

void SampleTap::reset(int channels, int sampleRate) noexcept {
    m_channels.store(std::min(channels, kChannels), std::memory_order_relaxed);
    m_sampleRate.store(sampleRate, std::memory_order_relaxed);
    m_count.store(0, std::memory_order_release);
    m_generation.fetch_add(1, std::memory_order_release);
}

void SampleTap::process(const BlockView& block) noexcept {
    if (!wanted()) {
        return;
    }
    const std::uint64_t count = m_count.load(std::memory_order_relaxed);
    const std::size_t skipped = block.frames > kFrames ? block.frames - kFrames : 0;
    for (int c = 0; c < m_channels.load(std::memory_order_relaxed); ++c) {
        std::atomic<float>* line = &m_samples[static_cast<std::size_t>(c) * kFrames];
        const float* sample = block.samples + c + skipped * static_cast<std::size_t>(block.channels);
        for (std::size_t n = skipped; n < block.frames; ++n, sample += block.channels) {
            line[(count + n) % kFrames].store(guarded(*sample), std::memory_order_relaxed);
        }
    }
    m_count.store(count + block.frames, std::memory_order_release);
}

void SampleTap::read(int channel, std::uint64_t end, std::span<float> out) const noexcept {
    const std::atomic<float>* line = &m_samples[static_cast<std::size_t>(channel) * kFrames];
    const std::size_t missing = end < out.size() ? out.size() - static_cast<std::size_t>(end) : 0;
    std::fill_n(out.begin(), missing, 0.0F);
    for (std::size_t n = missing; n < out.size(); ++n) {
        out[n] = line[(end - out.size() + n) % kFrames].load(std::memory_order_relaxed);
    }
}

} // namespace sinc
