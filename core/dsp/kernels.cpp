// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

template <typename T>
using Tag = hn::ScalableTag<T>;

template <typename T>
constexpr std::size_t lanes() {
    return hn::MaxLanes(Tag<T>());
}

/// Stretches that one pass handles: 16 sums in flight where there are 32 registers, else 8.
constexpr std::size_t passRepeats(std::size_t channels, std::size_t vectors) {
    constexpr bool kMany = HWY_TARGET <= HWY_AVX3 || HWY_ARCH_ARM_A64;
    const std::size_t fit = (kMany ? 16 : 8) / (vectors * channels);
    return fit < 1 ? 1 : (fit > 4 ? 4 : fit);
}

template <typename T, std::size_t kChannels>
HWY_INLINE void store(hn::Vec<Tag<T>> (&sums)[kChannels], T* out, std::size_t channels) {
    const Tag<T> d;
    if constexpr (kChannels == 1) {
        if (channels == 1) {
            hn::StoreU(sums[0], d, out);
            return;
        }
    } else {
        if (channels == 2) {
            hn::StoreInterleaved2(sums[0], sums[1], d, out);
            return;
        }
    }
    HWY_ALIGN T values[lanes<T>()];
    for (std::size_t c = 0; c < kChannels; ++c) {
        hn::Store(sums[c], d, values);
        for (std::size_t i = 0; i < lanes<T>(); ++i) {
            out[i * channels + c] = values[i];
        }
    }
}

/// One pass: kRepeats stretches with the same coefficients or not, kChannels channels from `channel` on, kVectors
/// vectors of the tile from `first` on.
template <typename T, std::size_t kChannels, std::size_t kVectors, std::size_t kRepeats, bool kShared>
HWY_NOINLINE void pass(const TileJob<T>& job, std::size_t repeat, std::size_t channel, std::size_t first) {
    const Tag<T> d;
    constexpr std::size_t kLanes = lanes<T>();
    hn::Vec<Tag<T>> sums[kRepeats][kVectors][kChannels];
    for (std::size_t r = 0; r < kRepeats; ++r) {
        for (std::size_t v = 0; v < kVectors; ++v) {
            for (std::size_t c = 0; c < kChannels; ++c) {
                sums[r][v][c] = hn::Zero(d);
            }
        }
    }
    const T* coefficients = job.coefficients + repeat * job.coefficientStep + first;
    const T* in = job.in + repeat * job.inStep * job.channels + channel;
    const std::size_t stretch = job.inStep * job.channels;
    for (std::size_t k = 0; k < job.window; ++k) {
        hn::Vec<Tag<T>> weights[kVectors];
        for (std::size_t r = 0; r < kRepeats; ++r) {
            if (r == 0 || !kShared) {
                for (std::size_t v = 0; v < kVectors; ++v) {
                    weights[v] = hn::Load(d, coefficients + r * job.coefficientStep + v * kLanes);
                }
            }
            for (std::size_t c = 0; c < kChannels; ++c) {
                const auto sample = hn::Set(d, in[r * stretch + c]);
                for (std::size_t v = 0; v < kVectors; ++v) {
                    sums[r][v][c] = hn::MulAdd(weights[v], sample, sums[r][v][c]);
                }
            }
        }
        coefficients += job.frames;
        in += job.channels;
    }
    for (std::size_t r = 0; r < kRepeats; ++r) {
        T* out = job.out + ((repeat + r) * job.outStep + first) * job.channels + channel;
        for (std::size_t v = 0; v < kVectors; ++v) {
            store<T, kChannels>(sums[r][v], out + v * kLanes * job.channels, job.channels);
        }
    }
}

template <typename T, std::size_t kChannels, std::size_t kVectors>
void passes(const TileJob<T>& job, std::size_t channel, std::size_t first) {
    constexpr std::size_t kMost = passRepeats(kChannels, kVectors);
    std::size_t r = 0;
    if (job.coefficientStep == 0) {
        for (; r + kMost <= job.repeats; r += kMost) {
            pass<T, kChannels, kVectors, kMost, true>(job, r, channel, first);
        }
        if constexpr (kMost > 3) {
            for (; r + 3 <= job.repeats; r += 3) {
                pass<T, kChannels, kVectors, 3, true>(job, r, channel, first);
            }
        }
    }
    if constexpr (kMost > 1) {
        for (; r + 2 <= job.repeats; r += 2) {
            pass<T, kChannels, kVectors, 2, false>(job, r, channel, first);
        }
    }
    for (; r < job.repeats; ++r) {
        pass<T, kChannels, kVectors, 1, true>(job, r, channel, first);
    }
}

template <typename T, std::size_t kVectors>
void tilesOfWidth(const TileJob<T>& job) {
    for (std::size_t first = 0; first < job.frames; first += kVectors * lanes<T>()) {
        std::size_t channel = 0;
        for (; channel + 2 <= job.channels; channel += 2) {
            passes<T, 2, kVectors>(job, channel, first);
        }
        if (channel < job.channels) {
            passes<T, 1, kVectors>(job, channel, first);
        }
    }
}

template <typename T>
void tilesOf(const TileJob<T>& job) {
    constexpr std::size_t kFull = kTileFrames<T> / lanes<T>();
    if (job.frames == kTileFrames<T>) {
        tilesOfWidth<T, (kFull < 4 ? kFull : 4)>(job);
    } else {
        tilesOfWidth<T, (kFull < 8 ? kFull / 2 : 4)>(job);
    }
}

template <typename T, std::size_t kChannels>
HWY_INLINE void blendFrame(const BlendJob<T>& job, const T* rows, T fraction, const T* in, T* out) {
    const Tag<T> d;
    const auto phase = hn::Set(d, fraction);
    hn::Vec<Tag<T>> sums[kChannels];
    for (std::size_t c = 0; c < kChannels; ++c) {
        sums[c] = hn::Zero(d);
    }
    for (std::size_t k = 0; k < job.taps; k += lanes<T>()) {
        auto weight = hn::Load(d, rows + kBlendDegree * job.taps + k);
        for (std::size_t power = kBlendDegree; power-- > 0;) {
            weight = hn::MulAdd(weight, phase, hn::Load(d, rows + power * job.taps + k));
        }
        for (std::size_t c = 0; c < kChannels; ++c) {
            sums[c] = hn::MulAdd(weight, hn::LoadU(d, in + c * job.inStride + k), sums[c]);
        }
    }
    for (std::size_t c = 0; c < kChannels; ++c) {
        out[c] = hn::GetLane(hn::SumOfLanes(d, sums[c]));
    }
}

template <typename T>
void blendOf(const BlendJob<T>& job) {
    Position position = job.position;
    T* out = job.out;
    for (std::size_t n = 0; n < job.count; ++n, position += job.step, out += job.channels) {
        const double place = position.fraction() * static_cast<double>(job.cells);
        const auto cell = static_cast<std::int64_t>(place);
        const T fraction = static_cast<T>(place - static_cast<double>(cell));
        const T* rows = job.bank + static_cast<std::size_t>(cell) * (kBlendDegree + 1) * job.taps;
        const T* in = job.in + position.whole;
        std::size_t channel = 0;
        for (; channel + 2 <= job.channels; channel += 2) {
            blendFrame<T, 2>(job, rows, fraction, in + channel * job.inStride, out + channel);
        }
        if (channel < job.channels) {
            blendFrame<T, 1>(job, rows, fraction, in + channel * job.inStride, out + channel);
        }
    }
}

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

/// Whole vectors as long as all is well; the plain form looks at what is not.
template <typename To>
std::size_t cleanseOf(const float* in, To* out, std::size_t count) {
    std::size_t replaced = 0;
    std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
    const hn::ScalableTag<To> d;
    const hn::Rebind<float, decltype(d)> narrow;
    constexpr std::size_t kLanes = lanes<To>();
    const auto largest = hn::Set(narrow, hwy::HighestValue<float>());
    const auto quietest = hn::Set(narrow, 0x1p-100F);
    for (; i + kLanes <= count; i += kLanes) {
        const auto samples = hn::LoadU(narrow, in + i);
        const auto size = hn::Abs(samples);
        if (HWY_LIKELY(hn::AllTrue(narrow, hn::Le(size, largest)))) {
            const auto clean = hn::IfThenElseZero(hn::Ge(size, quietest), samples);
            if constexpr (sizeof(To) == sizeof(float)) {
                hn::StoreU(clean, d, out + i);
            } else {
                hn::StoreU(hn::PromoteTo(d, clean), d, out + i);
            }
        } else {
            replaced += plain::cleanse(in + i, out + i, kLanes);
        }
    }
#endif
    return replaced + plain::cleanse(in + i, out + i, count - i);
}

// The table of targets takes functions, not templates.
void tilesFloat(const TileJob<float>& job) {
    tilesOf(job);
}
void tilesDouble(const TileJob<double>& job) {
    tilesOf(job);
}
void blendFloat(const BlendJob<float>& job) {
    blendOf(job);
}
void blendDouble(const BlendJob<double>& job) {
    blendOf(job);
}
std::size_t cleanseFloat(const float* in, float* out, std::size_t count) {
    return cleanseOf(in, out, count);
}
std::size_t cleanseDouble(const float* in, double* out, std::size_t count) {
    return cleanseOf(in, out, count);
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

HWY_EXPORT(tilesFloat);
HWY_EXPORT(tilesDouble);
HWY_EXPORT(blendFloat);
HWY_EXPORT(blendDouble);
HWY_EXPORT(cleanseFloat);
HWY_EXPORT(cleanseDouble);
HWY_EXPORT(multiplyComplexFloat);
HWY_EXPORT(multiplyComplexDouble);

template <>
void tiles(const TileJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(tilesFloat)(job);
}
template <>
void tiles(const TileJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(tilesDouble)(job);
}
template <>
void blend(const BlendJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(blendFloat)(job);
}
template <>
void blend(const BlendJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(blendDouble)(job);
}
template <>
void multiplyComplex(const float* a, const float* b, float* out, std::size_t count) noexcept {
    HWY_DYNAMIC_DISPATCH(multiplyComplexFloat)(a, b, out, count);
}
template <>
void multiplyComplex(const double* a, const double* b, double* out, std::size_t count) noexcept {
    HWY_DYNAMIC_DISPATCH(multiplyComplexDouble)(a, b, out, count);
}

template <>
std::size_t cleanse(const float* in, float* out, std::size_t count) noexcept {
    return HWY_DYNAMIC_DISPATCH(cleanseFloat)(in, out, count);
}
template <>
std::size_t cleanse(const float* in, double* out, std::size_t count) noexcept {
    return HWY_DYNAMIC_DISPATCH(cleanseDouble)(in, out, count);
}
template <>
std::size_t cleanse(const double* in, double* out, std::size_t count) noexcept {
    return plain::cleanse(in, out, count);
}
template <>
std::size_t cleanse(const double* in, float* out, std::size_t count) noexcept {
    return plain::cleanse(in, out, count);
}

std::string unitName() {
    const auto best = static_cast<std::int64_t>(hwy::SupportedTargets() & (HWY_TARGETS));
    return hwy::TargetName(best & -best);
}

} // namespace sinc::kernels

#endif // HWY_ONCE

#else // no Highway

namespace sinc::kernels {

template <typename T>
void tiles(const TileJob<T>& job) noexcept {
    plain::tiles(job);
}

template <typename T>
void blend(const BlendJob<T>& job) noexcept {
    plain::blend(job);
}

template <typename T>
void multiplyComplex(const T* a, const T* b, T* out, std::size_t count) noexcept {
    plain::multiplyComplex(a, b, out, count);
}

template <typename From, typename To>
std::size_t cleanse(const From* in, To* out, std::size_t count) noexcept {
    return plain::cleanse(in, out, count);
}

template std::size_t cleanse(const float*, float*, std::size_t) noexcept;
template std::size_t cleanse(const float*, double*, std::size_t) noexcept;
template std::size_t cleanse(const double*, double*, std::size_t) noexcept;
template std::size_t cleanse(const double*, float*, std::size_t) noexcept;
template void tiles(const TileJob<float>&) noexcept;
template void tiles(const TileJob<double>&) noexcept;
template void blend(const BlendJob<float>&) noexcept;
template void blend(const BlendJob<double>&) noexcept;
template void multiplyComplex(const float*, const float*, float*, std::size_t) noexcept;
template void multiplyComplex(const double*, const double*, double*, std::size_t) noexcept;

std::string unitName() {
    return "plain";
}

} // namespace sinc::kernels

#endif
