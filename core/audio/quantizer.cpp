#include "core/audio/quantizer.h"

#include "core/audio/triangular_noise.h"

#include <cmath>

namespace sinc {

void Quantizer::prepare(SampleFormat format, int channels, int sampleRate) noexcept {
    m_format = format;
    m_channels = channels;
    m_scale = std::ldexp(1.0, 8 * bytesPerSample(format) - 1);
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

float Quantizer::round(float sample, double dither) noexcept {
    if (std::isnan(sample)) {
        return 0.0F;
    }
    double scaled = std::rint(static_cast<double>(sample) * m_scale + dither);
    if (scaled > m_scale - 1.0 || scaled < -m_scale) {
        ++m_clipped;
        scaled = scaled > 0.0 ? m_scale - 1.0 : -m_scale;
        if (m_format == SampleFormat::S32 && scaled > 0.0) {
            return std::nextafter(1.0F, 0.0F); // the largest float32 below full scale
        }
    }
    return static_cast<float>(scaled / m_scale);
}

void Quantizer::process(float* samples, std::size_t frames) noexcept {
    if (m_format == SampleFormat::F32) {
        return;
    }
    for (std::size_t n = 0; n < frames; ++n, samples += m_channels) {
        if (!onGrid(samples)) {
            m_ditherFramesLeft = m_holdFrames;
        }
        const bool dithered = m_ditherFramesLeft > 0;
        m_ditherFramesLeft -= dithered ? 1 : 0;
        for (int c = 0; c < m_channels; ++c, ++m_sampleCounter) {
            samples[c] = round(samples[c], dithered ? triangularNoise(m_sampleCounter) : 0.0);
        }
    }
}

} // namespace sinc
