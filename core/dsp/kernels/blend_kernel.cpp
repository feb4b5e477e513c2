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

/// The coefficients of one vector of taps at a place between two phases.
template <typename T, std::size_t kDegree>
HWY_INLINE hn::Vec<Tag<T>> weightAt(const T* rows, std::size_t taps, hn::Vec<Tag<T>> phase) {
    const Tag<T> d;
    auto weight = hn::Load(d, rows + kDegree * taps);
    for (std::size_t power = kDegree; power-- > 0;) {
        weight = hn::MulAdd(weight, phase, hn::Load(d, rows + power * taps));
    }
    return weight;
}

/// One output of each channel: products whose sums are still to be taken, one vector. Each sum has to wait for the
/// one before it, so two of them take turns.
/// @param products a vector for each channel, kPlane values apart
template <typename T, std::size_t kWidth, std::size_t kDegree, std::size_t kPlane>
HWY_INLINE void blendFrame(const T* rows, std::size_t taps, T fraction, const T* in, std::size_t plane,
                           T* products) {
    const Tag<T> d;
    constexpr std::size_t kLanes = lanes<T>();
    const auto phase = hn::Set(d, fraction);
    hn::Vec<Tag<T>> even[kWidth];
    hn::Vec<Tag<T>> odd[kWidth];
    for (std::size_t c = 0; c < kWidth; ++c) {
        even[c] = hn::Zero(d);
        odd[c] = hn::Zero(d);
    }
    std::size_t k = 0;
    for (; k + 2 * kLanes <= taps; k += 2 * kLanes) {
        const auto first = weightAt<T, kDegree>(rows + k, taps, phase);
        const auto second = weightAt<T, kDegree>(rows + k + kLanes, taps, phase);
        for (std::size_t c = 0; c < kWidth; ++c) {
            even[c] = hn::MulAdd(first, hn::LoadU(d, in + c * plane + k), even[c]);
            odd[c] = hn::MulAdd(second, hn::LoadU(d, in + c * plane + k + kLanes), odd[c]);
        }
    }
    if (k < taps) {
        const auto last = weightAt<T, kDegree>(rows + k, taps, phase);
        for (std::size_t c = 0; c < kWidth; ++c) {
            even[c] = hn::MulAdd(last, hn::LoadU(d, in + c * plane + k), even[c]);
        }
    }
    for (std::size_t c = 0; c < kWidth; ++c) {
        hn::Store(hn::Add(even[c], odd[c]), d, products + c * kPlane);
    }
}

/// The sums of as many vectors as one has lanes, one lane for each: neighbours are added and moved together until
/// one vector is left.
template <typename T>
HWY_INLINE hn::Vec<Tag<T>> sumsOf(const T* products) {
    const Tag<T> d;
    hn::Vec<Tag<T>> rows[lanes<T>()];
    for (std::size_t i = 0; i < lanes<T>(); ++i) {
        rows[i] = hn::Load(d, products + i * lanes<T>());
    }
    for (std::size_t left = lanes<T>() / 2; left > 0; left /= 2) {
        for (std::size_t i = 0; i < left; ++i) {
            rows[i] = hn::Add(hn::ConcatEven(d, rows[2 * i + 1], rows[2 * i]),
                              hn::ConcatOdd(d, rows[2 * i + 1], rows[2 * i]));
        }
    }
    return rows[0];
}

/// Adds up the products of as many outputs as a vector has lanes. @param out interleaved
template <typename T, std::size_t kWidth, std::size_t kPlane>
HWY_INLINE void storeSums(const T* products, T* out) {
    const Tag<T> d;
    if constexpr (kWidth == 1) {
        hn::StoreU(sumsOf<T>(products), d, out);
    } else {
        hn::StoreInterleaved2(sumsOf<T>(products), sumsOf<T>(products + kPlane), d, out);
    }
}

template <typename T, std::size_t kWidth, std::size_t kDegree>
void blendOfDegree(const BlendJob<T> job) {
    constexpr std::size_t kFrames = lanes<T>();
    constexpr std::size_t kPlane = kFrames * kFrames;
    const auto cells = static_cast<double>(job.cells);
    HWY_ALIGN T products[kPlane * kWidth] = {};
    HWY_ALIGN T sums[kFrames * kWidth];
    Position position = job.position;
    for (std::size_t done = 0; done < job.count; done += kFrames) {
        const std::size_t now = job.count - done < kFrames ? job.count - done : kFrames;
        for (std::size_t n = 0; n < now; ++n, position += job.step) {
            const double place = position.fraction() * cells;
            const auto cell = static_cast<std::int64_t>(place);
            const T* rows = job.bank + static_cast<std::size_t>(cell) * (kDegree + 1) * job.taps;
            blendFrame<T, kWidth, kDegree, kPlane>(rows, job.taps,
                                                   static_cast<T>(place - static_cast<double>(cell)),
                                                   job.in + position.whole, job.plane, products + n * kFrames);
        }
        T* out = job.out + done * job.channels;
        if (now == kFrames && job.channels == kWidth) {
            storeSums<T, kWidth, kPlane>(products, out);
            continue;
        }
        storeSums<T, kWidth, kPlane>(products, sums);
        for (std::size_t i = 0; i < now * kWidth; ++i) {
            out[i / kWidth * job.channels + i % kWidth] = sums[i];
        }
    }
}

template <typename T>
void blendOf(const BlendJob<T>& job) {
    if (job.width == 2) {
        job.degree == 0 ? blendOfDegree<T, 2, 0>(job) : blendOfDegree<T, 2, kBlendDegree<T>>(job);
    } else {
        job.degree == 0 ? blendOfDegree<T, 1, 0>(job) : blendOfDegree<T, 1, kBlendDegree<T>>(job);
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
std::size_t blendTapsFloat() {
    return lanes<float>();
}
std::size_t blendTapsDouble() {
    return lanes<double>();
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(blendFloat);
HWY_EXPORT(blendDouble);
HWY_EXPORT(blendTapsFloat);
HWY_EXPORT(blendTapsDouble);

template <>
void blend(const BlendJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(blendFloat)(job);
}
template <>
void blend(const BlendJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(blendDouble)(job);
}

template <>
std::size_t blendTaps<float>() noexcept {
    return HWY_DYNAMIC_DISPATCH(blendTapsFloat)();
}
template <>
std::size_t blendTaps<double>() noexcept {
    return HWY_DYNAMIC_DISPATCH(blendTapsDouble)();
}

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
