#pragma once

#include "core/audio/realtime.h"

#include <complex>
#include <cstddef>
#include <memory>
#include <new>

namespace sinc {

/// Memory for transforms, aligned for every vector unit and set to zero. Element count is fixed.
template <typename T>
class FftArray {
public:
    FftArray() = default;
    explicit FftArray(std::size_t count)
        : m_data(new (kAlignment) T[count]())
        , m_count(count) {}

    [[nodiscard]] T* data() noexcept { return m_data.get(); }
    [[nodiscard]] const T* data() const noexcept { return m_data.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_count; }
    T& operator[](std::size_t i) noexcept { return m_data.get()[i]; }
    const T& operator[](std::size_t i) const noexcept { return m_data.get()[i]; }
    [[nodiscard]] T* begin() noexcept { return m_data.get(); }
    [[nodiscard]] T* end() noexcept { return m_data.get() + m_count; }
    [[nodiscard]] const T* begin() const noexcept { return m_data.get(); }
    [[nodiscard]] const T* end() const noexcept { return m_data.get() + m_count; }

private:
    static constexpr std::align_val_t kAlignment{64};
    struct Deleter {
        void operator()(T* data) const noexcept { ::operator delete[](data, kAlignment); }
    };
    std::unique_ptr<T[], Deleter> m_data;
    std::size_t m_count = 0;
};

/// Fourier transform of real data of one size, both ways, for T = float or double. FFTW behind it; plans are made
/// without timing, so that the same size gives the same bits in every run.
///
/// The constructor allocates, takes the planner's lock, and may run on any thread; forward() and inverse() may run
/// on several threads at once, each with arrays of its own.
template <typename T>
class RealFft {
public:
    using Complex = std::complex<T>;

    /// @param size samples, 2 or more; fast when its prime factors are small (2, 3, 5, 7)
    explicit RealFft(std::size_t size);
    ~RealFft();
    RealFft(RealFft&&) noexcept;
    RealFft& operator=(RealFft&&) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    /// Bins from 0 Hz to the Nyquist frequency: size() / 2 + 1.
    [[nodiscard]] std::size_t bins() const noexcept { return m_size / 2 + 1; }

    /// out[k] = sum of in[n] exp(-2 pi i k n / size), unscaled. Both arrays aligned as FftArray is; `in` is kept.
    /// Real-time safe: yes.
    void forward(const T* in, Complex* out) const noexcept SINC_NONBLOCKING;
    /// The inverse, unscaled: forward and inverse multiply by size(). Both arrays aligned as FftArray is; `in` is
    /// destroyed. Real-time safe: yes.
    void inverse(Complex* in, T* out) const noexcept SINC_NONBLOCKING;

private:
    struct Plans;
    std::size_t m_size;
    std::unique_ptr<Plans> m_plans;
};

/// As RealFft, for complex data: real part first, so two interleaved channels are one complex signal.
template <typename T>
class ComplexFft {
public:
    using Complex = std::complex<T>;

    /// @param size complex samples, 1 or more; fast when its prime factors are small (2, 3, 5, 7)
    explicit ComplexFft(std::size_t size);
    ~ComplexFft();
    ComplexFft(ComplexFft&&) noexcept;
    ComplexFft& operator=(ComplexFft&&) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    /// out[k] = sum of in[n] exp(-2 pi i k n / size), unscaled. Two arrays aligned as FftArray is; `in` is kept.
    /// Real-time safe: yes.
    void forward(const Complex* in, Complex* out) const noexcept SINC_NONBLOCKING;
    /// The same with exp(+2 pi i k n / size).
    void inverse(const Complex* in, Complex* out) const noexcept SINC_NONBLOCKING;

private:
    struct Plans;
    std::size_t m_size;
    std::unique_ptr<Plans> m_plans;
};

extern template class RealFft<float>;
extern template class RealFft<double>;
extern template class ComplexFft<float>;
extern template class ComplexFft<double>;

} // namespace sinc
