#pragma once

#include "core/audio/realtime.h"
#include "core/dsp/fft.h"
#include "core/meter/analysis/window.h"

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace sinc {

/// The power spectrum of one piece of sound. Thread: one at a time.
class Spectrum {
public:
    static constexpr std::size_t kSmallest = 256;
    static constexpr std::size_t kLargest = 65'536;

    /// Allocates.
    /// @param size samples of one piece, a power of two from kSmallest to kLargest
    Spectrum(std::size_t size, WindowShape shape);

    /// Works the spectrum out. Real-time safe: yes.
    /// @param samples size() of them
    /// @return power of each bin from 0 Hz to half the rate; a sine of amplitude 1 on a bin reads 1 (0 dBFS). Valid
    /// until the next call.
    std::span<const float> analyse(std::span<const float> samples) noexcept SINC_NONBLOCKING;

    [[nodiscard]] std::span<const float> power() const noexcept { return m_power; }
    [[nodiscard]] std::size_t size() const noexcept { return m_fft.size(); }
    [[nodiscard]] std::size_t bins() const noexcept { return m_fft.bins(); }
    [[nodiscard]] WindowShape shape() const noexcept { return m_shape; }

private:
    WindowShape m_shape;
    RealFft<float> m_fft;
    std::vector<float> m_window; ///< scaled so that a sine of amplitude 1 gives magnitude 1
    FftArray<float> m_windowed;
    FftArray<std::complex<float>> m_transform;
    std::vector<float> m_power;
};

} // namespace sinc
