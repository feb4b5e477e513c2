#include "core/meter/analysis/spectrum.h"

namespace sinc {

Spectrum::Spectrum(std::size_t size, WindowShape shape)
    : m_shape(shape)
    , m_fft(size)
    , m_window(makeWindow(shape, size))
    , m_windowed(size)
    , m_transform(m_fft.bins())
    , m_power(m_fft.bins()) {
    // The window's mean is its first term; half of a sine lies at the negative frequency.
    const double sum = termsOf(shape).a[0] * static_cast<double>(size);
    for (float& value : m_window) {
        value = static_cast<float>(static_cast<double>(value) * 2.0 / sum);
    }
}

std::span<const float> Spectrum::analyse(std::span<const float> samples) noexcept {
    for (std::size_t n = 0; n < m_window.size(); ++n) {
        m_windowed[n] = samples[n] * m_window[n];
    }
    m_fft.forward(m_windowed.data(), m_transform.data());
    const auto* parts = reinterpret_cast<const float*>(m_transform.data());
    for (std::size_t k = 0; k < m_power.size(); ++k) {
        m_power[k] = parts[2 * k] * parts[2 * k] + parts[2 * k + 1] * parts[2 * k + 1];
    }
    // 0 Hz and half the rate have no twin at a negative frequency, and their power is that of a constant: an
    // amplitude of 1 has twice the power of a sine's.
    m_power.front() *= 0.5F;
    m_power.back() *= 0.5F;
    return m_power;
}

} // namespace sinc
