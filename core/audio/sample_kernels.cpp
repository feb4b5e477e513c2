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
    const auto centred = hn::Sub(hn::BitCast(i32, sum), hn::Set(i32, 65'535));
    return hn::Mul(hn::ConvertTo(d, centred), hn::Set(d, 1.0F / 65'536.0F)); // exact, in any order
}

/// One vector of ditherToGrid(), the steps of roundedToGrid(). @return how many lay beyond
template <typename D>
HWY_INLINE std::size_t ditherVector(D d, float* samples, SampleGrid grid,
                                    hn::Vec<hn::Rebind<std::uint32_t, D>> number) {
    const auto highest = hn::Set(d, grid.highest());
    const auto lowest = hn::Set(d, grid.lowest());
    const auto two = hn::Set(d, 2.0F);
    const auto sample = hn::LoadU(d, samples);
    const auto known = hn::IfThenElseZero(hn::Eq(sample, sample), sample);
    const auto scaled =
        hn::Min(hn::Max(hn::Mul(known, hn::Set(d, grid.scale)), hn::Sub(lowest, two)), hn::Add(highest, two));
    const auto whole = hn::Round(scaled);
    const auto steps = hn::Add(whole, hn::Round(hn::Add(hn::Sub(scaled, whole), noiseOf(d, number))));
    const auto beyond = hn::Or(hn::Gt(steps, highest), hn::Lt(steps, lowest));
    const auto kept = hn::Mul(hn::Min(hn::Max(steps, lowest), highest), hn::Set(d, 1.0F / grid.scale));
    hn::StoreU(hn::IfThenElseZero(hn::Eq(sample, sample), kept), d, samples);
    return hn::AllFalse(d, beyond) ? 0 : hn::CountTrue(d, beyond);
}

std::size_t ditherToGridOf(float* samples, std::size_t count, SampleGrid grid, std::uint32_t first) {
    const hn::ScalableTag<float> d;
    const hn::ScalableTag<std::uint32_t> u32;
    const std::size_t lanes = hn::Lanes(d);
    const auto step = hn::Set(u32, static_cast<std::uint32_t>(lanes));
    auto number = hn::Iota(u32, first);
    std::size_t clipped = 0;
    std::size_t n = 0;
    for (; n + lanes <= count; n += lanes) {
        clipped += ditherVector(d, samples + n, grid, number);
        number = hn::Add(number, step);
    }
    if (n < count) {
        float rest[kMostLanes] = {}; // zeros are not beyond
        std::copy(samples + n, samples + count, rest);
        clipped += ditherVector(d, rest, grid, number);
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

std::size_t ditherToGrid(float* samples, std::size_t count, SampleGrid grid, std::uint32_t first) noexcept {
    return HWY_DYNAMIC_DISPATCH(ditherToGridOf)(samples, count, grid, first);
}

} // namespace sinc::kernels

#endif
#endif
