#include "core/dsp/fft.h"

#include <fftw3.h>

#include <mutex>

namespace sinc {

namespace {

/// FFTW's planner keeps global state; only executing a plan is free of it (FFTW manual, "Thread safety").
std::mutex& plannerLock() {
    static std::mutex lock;
    return lock;
}

// FFTW names its types and functions once for each precision.
template <typename T>
struct Fftw;

template <>
struct Fftw<float> {
    using Plan = fftwf_plan;
    using Bin = fftwf_complex;
    static constexpr auto kPlanForward = fftwf_plan_dft_r2c_1d;
    static constexpr auto kPlanInverse = fftwf_plan_dft_c2r_1d;
    static constexpr auto kForward = fftwf_execute_dft_r2c;
    static constexpr auto kInverse = fftwf_execute_dft_c2r;
    static constexpr auto kPlanComplex = fftwf_plan_dft_1d;
    static constexpr auto kComplex = fftwf_execute_dft;
    static constexpr auto kDestroy = fftwf_destroy_plan;
};

template <>
struct Fftw<double> {
    using Plan = fftw_plan;
    using Bin = fftw_complex;
    static constexpr auto kPlanForward = fftw_plan_dft_r2c_1d;
    static constexpr auto kPlanInverse = fftw_plan_dft_c2r_1d;
    static constexpr auto kForward = fftw_execute_dft_r2c;
    static constexpr auto kInverse = fftw_execute_dft_c2r;
    static constexpr auto kPlanComplex = fftw_plan_dft_1d;
    static constexpr auto kComplex = fftw_execute_dft;
    static constexpr auto kDestroy = fftw_destroy_plan;
};

} // namespace

template <typename T>
struct RealFft<T>::Plans {
    explicit Plans(std::size_t size) {
        FftArray<T> samples(size);
        FftArray<Complex> bins(size / 2 + 1);
        auto* const spectrum = reinterpret_cast<typename Fftw<T>::Bin*>(bins.data());
        const auto length = static_cast<int>(size);
        const std::lock_guard<std::mutex> guard(plannerLock());
        forward = Fftw<T>::kPlanForward(length, samples.data(), spectrum, FFTW_ESTIMATE | FFTW_PRESERVE_INPUT);
        inverse = Fftw<T>::kPlanInverse(length, spectrum, samples.data(), FFTW_ESTIMATE | FFTW_DESTROY_INPUT);
    }
    ~Plans() {
        const std::lock_guard<std::mutex> guard(plannerLock());
        Fftw<T>::kDestroy(forward);
        Fftw<T>::kDestroy(inverse);
    }
    Plans(const Plans&) = delete;
    Plans& operator=(const Plans&) = delete;

    typename Fftw<T>::Plan forward;
    typename Fftw<T>::Plan inverse;
};

template <typename T>
RealFft<T>::RealFft(std::size_t size)
    : m_size(size)
    , m_plans(std::make_unique<Plans>(size)) {}

template <typename T>
RealFft<T>::~RealFft() = default;
template <typename T>
RealFft<T>::RealFft(RealFft&&) noexcept = default;
template <typename T>
RealFft<T>& RealFft<T>::operator=(RealFft&&) noexcept = default;

template <typename T>
void RealFft<T>::forward(const T* in, Complex* out) const noexcept {
    // FFTW takes its input without const, but the plan preserves it.
    Fftw<T>::kForward(m_plans->forward, const_cast<T*>(in), reinterpret_cast<typename Fftw<T>::Bin*>(out));
}

template <typename T>
void RealFft<T>::inverse(Complex* in, T* out) const noexcept {
    Fftw<T>::kInverse(m_plans->inverse, reinterpret_cast<typename Fftw<T>::Bin*>(in), out);
}

template <typename T>
struct ComplexFft<T>::Plans {
    explicit Plans(std::size_t size) {
        FftArray<Complex> in(size);
        FftArray<Complex> out(size);
        auto* const from = reinterpret_cast<typename Fftw<T>::Bin*>(in.data());
        auto* const to = reinterpret_cast<typename Fftw<T>::Bin*>(out.data());
        constexpr unsigned kHow = FFTW_ESTIMATE | FFTW_PRESERVE_INPUT;
        const std::lock_guard<std::mutex> guard(plannerLock());
        forward = Fftw<T>::kPlanComplex(static_cast<int>(size), from, to, FFTW_FORWARD, kHow);
        inverse = Fftw<T>::kPlanComplex(static_cast<int>(size), from, to, FFTW_BACKWARD, kHow);
    }
    ~Plans() {
        const std::lock_guard<std::mutex> guard(plannerLock());
        Fftw<T>::kDestroy(forward);
        Fftw<T>::kDestroy(inverse);
    }
    Plans(const Plans&) = delete;
    Plans& operator=(const Plans&) = delete;

    typename Fftw<T>::Plan forward;
    typename Fftw<T>::Plan inverse;
};

template <typename T>
ComplexFft<T>::ComplexFft(std::size_t size)
    : m_size(size)
    , m_plans(std::make_unique<Plans>(size)) {}

template <typename T>
ComplexFft<T>::~ComplexFft() = default;
template <typename T>
ComplexFft<T>::ComplexFft(ComplexFft&&) noexcept = default;
template <typename T>
ComplexFft<T>& ComplexFft<T>::operator=(ComplexFft&&) noexcept = default;

template <typename T>
void ComplexFft<T>::forward(const Complex* in, Complex* out) const noexcept {
    using Bin = typename Fftw<T>::Bin;
    Fftw<T>::kComplex(m_plans->forward, reinterpret_cast<Bin*>(const_cast<Complex*>(in)),
                      reinterpret_cast<Bin*>(out));
}

template <typename T>
void ComplexFft<T>::inverse(const Complex* in, Complex* out) const noexcept {
    using Bin = typename Fftw<T>::Bin;
    Fftw<T>::kComplex(m_plans->inverse, reinterpret_cast<Bin*>(const_cast<Complex*>(in)),
                      reinterpret_cast<Bin*>(out));
}

template class RealFft<float>;
template class RealFft<double>;
template class ComplexFft<float>;
template class ComplexFft<double>;

} // namespace sinc
