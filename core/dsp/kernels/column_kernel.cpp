// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels/column_kernel.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include "core/dsp/kernels/vector_lanes.h"

#include <hwy/highway.h>

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {

/// kVectors vectors of values from `first` on.
template <typename T, std::size_t kVectors>
HWY_INLINE void sumVectors(const ColumnJob<T>& job, std::size_t first, T* out) {
    const Tag<T> d;
    hn::Vec<Tag<T>> sums[kVectors];
    for (std::size_t v = 0; v < kVectors; ++v) {
        sums[v] = hn::Zero(d);
    }
    const T* weight = job.weights;
    for (std::size_t c = 0; c < job.columns; ++c) {
        const T* in = job.in + c * job.stride * job.width + first;
        for (std::size_t k = 0; k < job.taps; ++k, in += job.width, ++weight) {
            const auto value = hn::Set(d, *weight);
            for (std::size_t v = 0; v < kVectors; ++v) {
                sums[v] = hn::MulAdd(value, hn::LoadU(d, in + v * lanes<T>()), sums[v]);
            }
        }
    }
    for (std::size_t v = 0; v < kVectors; ++v) {
        hn::StoreU(sums[v], d, out + v * lanes<T>());
    }
}

template <typename T>
void sumColumnsOf(const ColumnJob<T>& job) {
    const std::size_t values = job.rows * job.width;
    std::size_t n = 0;
    for (; n + 13 * lanes<T>() <= values; n += 8 * lanes<T>()) {
        sumVectors<T, 8>(job, n, job.out + n);
    }
    for (; n + 5 * lanes<T>() <= values; n += 5 * lanes<T>()) { // fewer wait for each other
        sumVectors<T, 5>(job, n, job.out + n);
    }
    for (; n + 2 * lanes<T>() <= values; n += 2 * lanes<T>()) {
        sumVectors<T, 2>(job, n, job.out + n);
    }
    for (; n < values; n += lanes<T>()) { // the same arithmetic for what is left, so that blocks do not show
        HWY_ALIGN T rest[lanes<T>()];
        sumVectors<T, 1>(job, n, rest);
        std::copy_n(rest, std::min(values - n, lanes<T>()), job.out + n);
    }
}

// The table of targets takes functions, not templates.
void sumColumnsFloat(const ColumnJob<float>& job) {
    sumColumnsOf(job);
}
void sumColumnsDouble(const ColumnJob<double>& job) {
    sumColumnsOf(job);
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(sumColumnsFloat);
HWY_EXPORT(sumColumnsDouble);

template <>
void sumColumns(const ColumnJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(sumColumnsFloat)(job);
}
template <>
void sumColumns(const ColumnJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(sumColumnsDouble)(job);
}

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
