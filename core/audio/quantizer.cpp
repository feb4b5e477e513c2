#include "core/audio/quantizer.h"

#include "core/audio/sample_kernels.h"
#include "core/audio/triangular_noise.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {
constexpr std::size_t kChunkFrames = 256; ///< that get dither at once; shorter than it is held
}

void Quantizer::prepare(SampleFormat format, int channels, int sampleRate) noexcept {
    m_format = format;
    m_channels = channels;
    m_scale = std::ldexp(1.0, 8 * bytesPerSample(format) - 1);
    m_grid = {static_cast<float>(m_scale)};
    m_holdFrames = static_cast<std::int64_t>(kHoldSeconds * sampleRate);
    m_ditherFramesLeft = 0;
    m_sampleCounter = 0;
    m_clipped = 0;
}

bool Quantizer::onGrid(const float* frame) const noexcept {
    if (m_format == SampleFormat::S32) {
        return true; // finer than float32 itself
    }
    for (int c = 0; c < m_channels; ++c) {
        const double scaled = static_cast<double>(frame[c]) * m_scale;
        if (scaled != std::rint(scaled)) {
            return false;
        }
    }
    return true;
}

/// The sample that m_sampleCounter stands at.
float Quantizer::rounded(float sample, bool dithered) noexcept {
    if (m_format == SampleFormat::S32) {
        return roundedToS32(sample);
    }
    std::size_t clipped = 0;
    const float noise = dithered ? static_cast<float>(triangularNoise(m_sampleCounter)) : 0.0F;
    const float result = roundedToGrid(sample, noise, m_grid, clipped);
    m_clipped += clipped;
    return result;
}

float Quantizer::roundedToS32(float sample) noexcept {
    if (std::isnan(sample)) {
        return 0.0F;
    }
    if (sample < -1.0F || sample >= 1.0F) { // float32 is coarser than the format near full scale
        ++m_clipped;
        return sample > 0.0F ? std::nextafter(1.0F, 0.0F) : -1.0F;
    }
    return static_cast<float>(std::rint(static_cast<double>(sample) * m_scale) / m_scale);
}

void Quantizer::process(float* samples, std::size_t frames) noexcept {
    if (m_format == SampleFormat::F32) {
        return;
    }
    const auto width = static_cast<std::size_t>(m_channels);
    while (frames > 0) {
        const std::size_t count = std::min(frames, kChunkFrames);
        if (m_ditherFramesLeft < static_cast<std::int64_t>(count)) {
            const bool dithered = (m_ditherFramesLeft = onGrid(samples) ? m_ditherFramesLeft : m_holdFrames) > 0;
            m_ditherFramesLeft -= dithered ? 1 : 0;
            for (std::size_t c = 0; c < width; ++c, ++m_sampleCounter) {
                samples[c] = rounded(samples[c], dithered);
            }
            samples += width;
            --frames;
            continue;
        }
        // Every frame gets dither, whatever it is; the last one off the grid decides for how long that goes on.
        std::size_t last = count;
        while (last > 0 && onGrid(samples + (last - 1) * width)) {
            --last;
        }
        m_ditherFramesLeft = last > 0 ? m_holdFrames - static_cast<std::int64_t>(count - (last - 1))
                                      : m_ditherFramesLeft - static_cast<std::int64_t>(count);
        m_clipped += kernels::ditherToGrid(samples, count * width, m_grid, m_sampleCounter);
        m_sampleCounter += static_cast<std::uint32_t>(count * width);
        samples += count * width;
        frames -= count;
    }
}

} // namespace sinc
