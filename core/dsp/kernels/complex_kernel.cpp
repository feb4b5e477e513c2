// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels/complex_kernel.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include "core/dsp/kernels/vector_lanes.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {

#if HWY_TARGET != HWY_SCALAR // one lane has no neighbour

template <typename T>
void weighOf(const WeighJob<T>& job) {
    const Tag<T> d;
    for (std::size_t k = 0; k < 2 * job.count; k += lanes<T>()) {
        auto straight = hn::Zero(d); // re re', im re'
        auto crossed = hn::Zero(d);  // re im', im im'
        for (std::size_t r = 0; r < job.terms; ++r) {
            const auto x = hn::Load(d, job.bins + 2 * r * job.stride + k);
            const auto gain = hn::Load(d, job.gains + 2 * r * job.stride + k);
            straight = hn::MulAdd(x, hn::DupEven(gain), straight);
            crossed = hn::MulAdd(x, hn::DupOdd(gain), crossed);
        }
        crossed = hn::Reverse2(d, crossed);
        hn::Store(hn::OddEven(hn::Add(straight, crossed), hn::Sub(straight, crossed)), d, job.out + k);
    }
}

#else // a single lane

template <typename T>
void weighOf(const WeighJob<T>& job) {
    plain::weigh(job);
}

#endif

template <typename T>
void multiplyComplexOf(const T* a, const T* b, T* out, std::size_t count) {
    std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR // one lane has no neighbour
    const Tag<T> d;
    constexpr std::size_t kLanes = lanes<T>();
    for (; i + kLanes <= 2 * count; i += kLanes) {
        const auto x = hn::LoadU(d, a + i);
        const auto y = hn::LoadU(d, b + i);
        // Lane by lane: re = xr yr - xi yi, im = xr yi + xi yr.
        const auto crossed = hn::Mul(hn::DupOdd(x), hn::Reverse2(d, y));
        const auto straight = hn::DupEven(x);
        hn::StoreU(hn::OddEven(hn::MulAdd(straight, y, crossed), hn::MulSub(straight, y, crossed)), d, out + i);
    }
#endif
    plain::multiplyComplex(a + i, b + i, out + i, count - i / 2);
}

// The table of targets takes functions, not templates.
void weighFloat(const WeighJob<float>& job) {
    weighOf(job);
}
void weighDouble(const WeighJob<double>& job) {
    weighOf(job);
}
void multiplyComplexFloat(const float* a, const float* b, float* out, std::size_t count) {
    multiplyComplexOf(a, b, out, count);
}
void multiplyComplexDouble(const double* a, const double* b, double* out, std::size_t count) {
    multiplyComplexOf(a, b, out, count);
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(weighFloat);
HWY_EXPORT(weighDouble);
HWY_EXPORT(multiplyComplexFloat);
HWY_EXPORT(multiplyComplexDouble);

template <>
void weigh(const WeighJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(weighFloat)(job);
}
template <>
void weigh(const WeighJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(weighDouble)(job);
}
template <>
void multiplyComplex(const float* a, const float* b, float* out, std::size_t count) noexcept {
    HWY_DYNAMIC_DISPATCH(multiplyComplexFloat)(a, b, out, count);
}
template <>
void multiplyComplex(const double* a, const double* b, double* out, std::size_t count) noexcept {
    HWY_DYNAMIC_DISPATCH(multiplyComplexDouble)(a, b, out, count);
}

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
