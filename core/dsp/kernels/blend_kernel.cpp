// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels/blend_kernel.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include "core/dsp/kernels/vector_lanes.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {

#if HWY_TARGET != HWY_SCALAR // one lane has no neighbour

/// Takes each lane of one half of a vector twice: 0 0 1 1 and so on.
template <typename T>
HWY_INLINE auto twiceOf(std::size_t firstLane) {
    using Index = hn::TFromD<hn::RebindToSigned<Tag<T>>>;
    HWY_ALIGN Index lane[lanes<T>()];
    for (std::size_t i = 0; i < lanes<T>(); ++i) {
        lane[i] = static_cast<Index>(firstLane + i / 2);
    }
    return hn::SetTableIndices(Tag<T>(), lane);
}

/// One output: products whose sums are still to be taken, one vector. Those of two channels take turns.
template <typename T, std::size_t kWidth, std::size_t kDegree, typename Twice>
HWY_INLINE hn::Vec<Tag<T>> blendFrame(const T* rows, std::size_t taps, T fraction, const T* in, Twice low,
                                      Twice high) {
    const Tag<T> d;
    const auto phase = hn::Set(d, fraction);
    auto sum = hn::Zero(d);
    for (std::size_t k = 0; k < taps; k += lanes<T>()) {
        auto weight = hn::Load(d, rows + kDegree * taps + k);
        for (std::size_t power = kDegree; power-- > 0;) {
            weight = hn::MulAdd(weight, phase, hn::Load(d, rows + power * taps + k));
        }
        if constexpr (kWidth == 1) {
            sum = hn::MulAdd(weight, hn::LoadU(d, in + k), sum);
        } else {
            sum = hn::MulAdd(hn::TableLookupLanes(weight, low), hn::LoadU(d, in + 2 * k), sum);
            sum = hn::MulAdd(hn::TableLookupLanes(weight, high), hn::LoadU(d, in + 2 * k + lanes<T>()), sum);
        }
    }
    return sum;
}

/// The sums of vectors, one lane for each: neighbours are added and moved together until one is left.
template <typename T, std::size_t kCount>
HWY_INLINE hn::Vec<Tag<T>> sumsOf(hn::Vec<Tag<T>> (&rows)[kCount]) {
    const Tag<T> d;
    for (std::size_t left = kCount / 2; left > 0; left /= 2) {
        for (std::size_t i = 0; i < left; ++i) {
            rows[i] = hn::Add(hn::ConcatEven(d, rows[2 * i + 1], rows[2 * i]),
                              hn::ConcatOdd(d, rows[2 * i + 1], rows[2 * i]));
        }
    }
    return rows[0];
}

/// Adds up the products of as many outputs as a vector has lanes. @param out the elements
template <typename T, std::size_t kWidth>
HWY_INLINE void storeSums(const T* products, T* out) {
    const Tag<T> d;
    constexpr std::size_t kRows = lanes<T>() / kWidth;
    hn::Vec<Tag<T>> left[kRows];
    if constexpr (kWidth == 1) {
        for (std::size_t i = 0; i < kRows; ++i) {
            left[i] = hn::Load(d, products + i * lanes<T>());
        }
        hn::StoreU(sumsOf<T>(left), d, out);
    } else {
        hn::Vec<Tag<T>> right[kRows];
        for (std::size_t i = 0; i < kRows; ++i) {
            const auto first = hn::Load(d, products + 2 * i * lanes<T>());
            const auto second = hn::Load(d, products + (2 * i + 1) * lanes<T>());
            left[i] = hn::ConcatEven(d, second, first);
            right[i] = hn::ConcatOdd(d, second, first);
        }
        hn::StoreInterleaved2(sumsOf<T>(left), sumsOf<T>(right), d, out);
    }
}

template <typename T, std::size_t kWidth, std::size_t kDegree>
void blendOfDegree(const BlendJob<T> job) {
    constexpr std::size_t kFrames = lanes<T>();
    const auto low = twiceOf<T>(0);
    const auto high = twiceOf<T>(lanes<T>() / 2);
    const auto cells = static_cast<double>(job.cells);
    HWY_ALIGN T products[kFrames * kFrames] = {};
    HWY_ALIGN T sums[kFrames * kWidth];
    Position position = job.position;
    for (std::size_t done = 0; done < job.count; done += kFrames) {
        const std::size_t now = job.count - done < kFrames ? job.count - done : kFrames;
        for (std::size_t n = 0; n < now; ++n, position += job.step) {
            const double place = position.fraction() * cells;
            const auto cell = static_cast<std::int64_t>(place);
            const T* rows = job.bank + static_cast<std::size_t>(cell) * (kDegree + 1) * job.taps;
            const auto one = blendFrame<T, kWidth, kDegree>(
                rows, job.taps, static_cast<T>(place - static_cast<double>(cell)),
                job.in + position.whole * static_cast<std::int64_t>(kWidth), low, high);
            hn::Store(one, Tag<T>(), products + n * kFrames);
        }
        T* out = job.out + done * job.channels;
        if (now == kFrames && job.channels == kWidth) {
            storeSums<T, kWidth>(products, out);
            continue;
        }
        storeSums<T, kWidth>(products, sums);
        for (std::size_t i = 0; i < now * kWidth; ++i) {
            out[i / kWidth * job.channels + i % kWidth] = sums[i];
        }
    }
}

template <typename T>
void blendOf(const BlendJob<T>& job) {
    if (job.width == 2) {
        job.degree == 0 ? blendOfDegree<T, 2, 0>(job) : blendOfDegree<T, 2, kBlendDegree>(job);
    } else {
        job.degree == 0 ? blendOfDegree<T, 1, 0>(job) : blendOfDegree<T, 1, kBlendDegree>(job);
    }
}

#else // a single lane

template <typename T>
void blendOf(const BlendJob<T>& job) {
    plain::blend(job);
}

#endif

// The table of targets takes functions, not templates.
void blendFloat(const BlendJob<float>& job) {
    blendOf(job);
}
void blendDouble(const BlendJob<double>& job) {
    blendOf(job);
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(blendFloat);
HWY_EXPORT(blendDouble);

template <>
void blend(const BlendJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(blendFloat)(job);
}
template <>
void blend(const BlendJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(blendDouble)(job);
}

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
