// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/audio/sample_kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/audio/sample_kernels.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include <hwy/highway.h>

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kMostLanes = 64; ///< more than any unit has

/// One vector of mixPair().
HWY_INLINE void mixVector(const float* in, float left, float right, float* out) {
    const hn::ScalableTag<float> d;
    hn::Vec<decltype(d)> first;
    hn::Vec<decltype(d)> second;
    hn::LoadInterleaved2(d, in, first, second);
    hn::StoreU(hn::Add(hn::Mul(first, hn::Set(d, left)), hn::Mul(second, hn::Set(d, right))), d, out);
}

void mixPairOf(const float* in, std::size_t frames, float left, float right, float* out) {
    const std::size_t lanes = hn::Lanes(hn::ScalableTag<float>());
    std::size_t n = 0;
    for (; n + lanes <= frames; n += lanes) {
        mixVector(in + 2 * n, left, right, out + n);
    }
    if (n < frames) { // the same arithmetic for what is left, so that blocks do not show
        float rest[2 * kMostLanes] = {};
        float mixed[kMostLanes];
        std::copy(in + 2 * n, in + 2 * frames, rest);
        mixVector(rest, left, right, mixed);
        std::copy(mixed, mixed + (frames - n), out + n);
    }
}

/// What triangularNoise() gives for the numbers of a vector.
template <typename D>
HWY_INLINE hn::Vec<D> noiseOf(D d, hn::Vec<hn::Rebind<std::uint32_t, D>> number) {
    const hn::Rebind<std::uint32_t, D> u32;
    const hn::Rebind<std::int32_t, D> i32;
    auto hash = hn::Add(hn::Mul(number, hn::Set(u32, 0x9E3779B9U)), hn::Set(u32, 0x7F4A7C15U));
    hash = hn::Mul(hn::Xor(hash, hn::ShiftRight<16>(hash)), hn::Set(u32, 0x21F0AAADU));
    hash = hn::Mul(hn::Xor(hash, hn::ShiftRight<15>(hash)), hn::Set(u32, 0x735A2D97U));
    hash = hn::Xor(hash, hn::ShiftRight<15>(hash));
    const auto sum = hn::Add(hn::And(hash, hn::Set(u32, 0xFFFFU)), hn::ShiftRight<16>(hash));
    const auto wide = hn::PromoteTo(d, hn::BitCast(i32, sum));
    return hn::Mul(hn::Sub(wide, hn::Set(d, 65535.0)), hn::Set(d, 1.0 / 65536.0)); // exact, in any order
}

/// One vector of ditherToGrid(). @return how many lay beyond
HWY_INLINE std::size_t ditherVector(float* samples, double scale, std::uint32_t first) {
    const hn::ScalableTag<double> d;
    const hn::Rebind<float, decltype(d)> f32;
    const hn::Rebind<std::uint32_t, decltype(d)> u32;
    const auto scaled = hn::Mul(hn::PromoteTo(d, hn::LoadU(f32, samples)), hn::Set(d, scale));
    const auto steps = hn::Round(hn::Add(scaled, noiseOf(d, hn::Iota(u32, first))));
    const auto highest = hn::Set(d, scale - 1.0);
    const auto lowest = hn::Set(d, -scale);
    const auto beyond = hn::Or(hn::Gt(steps, highest), hn::Lt(steps, lowest));
    const auto known = hn::IfThenElseZero(hn::Eq(steps, steps), steps);
    const auto kept = hn::Mul(hn::Min(hn::Max(known, lowest), highest), hn::Set(d, 1.0 / scale));
    hn::StoreU(hn::DemoteTo(f32, kept), f32, samples);
    return hn::CountTrue(d, beyond);
}

std::size_t ditherToGridOf(float* samples, std::size_t count, double scale, std::uint32_t first) {
    const std::size_t lanes = hn::Lanes(hn::ScalableTag<double>());
    std::size_t clipped = 0;
    std::size_t n = 0;
    for (; n + lanes <= count; n += lanes) {
        clipped += ditherVector(samples + n, scale, first + static_cast<std::uint32_t>(n));
    }
    if (n < count) {
        float rest[kMostLanes] = {}; // zeros are not beyond
        std::copy(samples + n, samples + count, rest);
        clipped += ditherVector(rest, scale, first + static_cast<std::uint32_t>(n));
        std::copy(rest, rest + (count - n), samples + n);
    }
    return clipped;
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(mixPairOf);
HWY_EXPORT(ditherToGridOf);

void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept {
    HWY_DYNAMIC_DISPATCH(mixPairOf)(in, frames, left, right, out);
}

std::size_t ditherToGrid(float* samples, std::size_t count, double scale, std::uint32_t first) noexcept {
    return HWY_DYNAMIC_DISPATCH(ditherToGridOf)(samples, count, scale, first);
}

} // namespace sinc::kernels

#endif
#endif
