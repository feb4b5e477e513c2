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
HWY_NOINLINE void pass(const TileJob<T>& job, const TileStretch<T>* stretches, std::size_t channel,
                       std::size_t first) {
    const Tag<T> d;
    constexpr std::size_t kLanes = lanes<T>();
    hn::Vec<Tag<T>> sums[kRepeats][kVectors][kChannels];
    const T* coefficients[kRepeats];
    const T* in[kRepeats];
    for (std::size_t r = 0; r < kRepeats; ++r) {
        coefficients[r] = stretches[r].coefficients + first;
        in[r] = stretches[r].in + channel;
        for (std::size_t v = 0; v < kVectors; ++v) {
            for (std::size_t c = 0; c < kChannels; ++c) {
                sums[r][v][c] = hn::Zero(d);
            }
        }
    }
    const std::size_t channels = job.channels;
    const std::size_t frames = job.frames;
    std::size_t sample = 0;
    std::size_t weight = 0;
    for (std::size_t k = job.window; k > 0; --k) {
        hn::Vec<Tag<T>> weights[kVectors];
        for (std::size_t r = 0; r < kRepeats; ++r) {
            if (r == 0 || !kShared) {
                for (std::size_t v = 0; v < kVectors; ++v) {
                    weights[v] = hn::Load(d, coefficients[r] + weight + v * kLanes);
                }
            }
            for (std::size_t c = 0; c < kChannels; ++c) {
                const auto value = hn::Set(d, in[r][sample + c]);
                for (std::size_t v = 0; v < kVectors; ++v) {
                    sums[r][v][c] = hn::MulAdd(weights[v], value, sums[r][v][c]);
                }
            }
        }
        weight += frames;
        sample += channels;
    }
    for (std::size_t r = 0; r < kRepeats; ++r) {
        T* out = stretches[r].out + first * channels + channel;
        for (std::size_t v = 0; v < kVectors; ++v) {
            store<T, kChannels>(sums[r][v], out + v * kLanes * channels, channels);
        }
    }
}

template <typename T, std::size_t kChannels, std::size_t kVectors, bool kShared>
void passes(const TileJob<T>& job, std::size_t channel, std::size_t first) {
    constexpr std::size_t kMost = passRepeats(kChannels, kVectors);
    std::size_t r = 0;
    for (; r + kMost <= job.count; r += kMost) {
        pass<T, kChannels, kVectors, kMost, kShared>(job, job.stretches + r, channel, first);
    }
    if constexpr (kMost > 3) {
        for (; r + 3 <= job.count; r += 3) {
            pass<T, kChannels, kVectors, 3, kShared>(job, job.stretches + r, channel, first);
        }
    }
    if constexpr (kMost > 2) {
        for (; r + 2 <= job.count; r += 2) {
            pass<T, kChannels, kVectors, 2, kShared>(job, job.stretches + r, channel, first);
        }
    }
    for (; r < job.count; ++r) {
        pass<T, kChannels, kVectors, 1, true>(job, job.stretches + r, channel, first);
    }
}

template <typename T, std::size_t kChannels, std::size_t kVectors>
void passesOfKind(const TileJob<T>& job, std::size_t channel, std::size_t first) {
    job.isShared ? passes<T, kChannels, kVectors, true>(job, channel, first)
                 : passes<T, kChannels, kVectors, false>(job, channel, first);
}

template <typename T, std::size_t kVectors>
void tilesOfWidth(const TileJob<T>& job) {
    for (std::size_t first = 0; first < job.frames; first += kVectors * lanes<T>()) {
        std::size_t channel = 0;
        for (; channel + 2 <= job.channels; channel += 2) {
            passesOfKind<T, 2, kVectors>(job, channel, first);
        }
        if (channel < job.channels) {
            passesOfKind<T, 1, kVectors>(job, channel, first);
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

/// deal() for elements that have the size of a lane.
template <typename Lane, std::size_t kColumns>
void dealLanes(const Lane* in, Lane* out, std::size_t stride, std::size_t rows) {
    const Tag<Lane> d;
    std::size_t n = 0;
    for (; n + lanes<Lane>() <= rows; n += lanes<Lane>(), in += kColumns * lanes<Lane>()) {
        hn::Vec<Tag<Lane>> columns[4];
        if constexpr (kColumns == 1) {
            columns[0] = hn::LoadU(d, in);
        } else if constexpr (kColumns == 2) {
            hn::LoadInterleaved2(d, in, columns[0], columns[1]);
        } else if constexpr (kColumns == 3) {
            hn::LoadInterleaved3(d, in, columns[0], columns[1], columns[2]);
        } else {
            hn::LoadInterleaved4(d, in, columns[0], columns[1], columns[2], columns[3]);
        }
        for (std::size_t c = 0; c < kColumns; ++c) {
            hn::StoreU(columns[c], d, out + c * stride + n);
        }
    }
    for (; n < rows; ++n, in += kColumns) {
        for (std::size_t c = 0; c < kColumns; ++c) {
            out[c * stride + n] = in[c];
        }
    }
}

template <typename Lane, std::size_t kColumns>
void collectLanes(const Lane* in, std::size_t stride, Lane* out, std::size_t rows) {
    const Tag<Lane> d;
    std::size_t n = 0;
    for (; n + lanes<Lane>() <= rows; n += lanes<Lane>(), out += kColumns * lanes<Lane>()) {
        hn::Vec<Tag<Lane>> columns[4];
        for (std::size_t c = 0; c < kColumns; ++c) {
            columns[c] = hn::LoadU(d, in + c * stride + n);
        }
        if constexpr (kColumns == 1) {
            hn::StoreU(columns[0], d, out);
        } else if constexpr (kColumns == 2) {
            hn::StoreInterleaved2(columns[0], columns[1], d, out);
        } else if constexpr (kColumns == 3) {
            hn::StoreInterleaved3(columns[0], columns[1], columns[2], d, out);
        } else {
            hn::StoreInterleaved4(columns[0], columns[1], columns[2], columns[3], d, out);
        }
    }
    for (; n < rows; ++n, out += kColumns) {
        for (std::size_t c = 0; c < kColumns; ++c) {
            out[c] = in[c * stride + n];
        }
    }
}

template <typename Lane, typename Job>
bool dealAs(const Job& job) {
    const auto* in = reinterpret_cast<const Lane*>(job.in);
    auto* out = reinterpret_cast<Lane*>(job.out);
    switch (job.columns) {
    case 1:
        dealLanes<Lane, 1>(in, out, job.stride, job.rows);
        return true;
    case 2:
        dealLanes<Lane, 2>(in, out, job.stride, job.rows);
        return true;
    case 3:
        dealLanes<Lane, 3>(in, out, job.stride, job.rows);
        return true;
    case 4:
        dealLanes<Lane, 4>(in, out, job.stride, job.rows);
        return true;
    default:
        return false;
    }
}

template <typename Lane, typename Job>
bool collectAs(const Job& job) {
    const auto* in = reinterpret_cast<const Lane*>(job.in);
    auto* out = reinterpret_cast<Lane*>(job.out);
    switch (job.columns) {
    case 1:
        collectLanes<Lane, 1>(in, job.stride, out, job.rows);
        return true;
    case 2:
        collectLanes<Lane, 2>(in, job.stride, out, job.rows);
        return true;
    case 3:
        collectLanes<Lane, 3>(in, job.stride, out, job.rows);
        return true;
    case 4:
        collectLanes<Lane, 4>(in, job.stride, out, job.rows);
        return true;
    default:
        return false;
    }
}

template <typename T>
void dealOf(const DealJob<T>& job) {
    if (job.channels == job.width) {
        if (job.width == 1 && dealAs<T>(job)) {
            return;
        }
        if constexpr (sizeof(T) == sizeof(float)) {
            if (job.width == 2 && dealAs<double>(job)) { // moved, not looked at
                return;
            }
        }
    }
    plain::deal(job);
}

template <typename T>
void collectOf(const CollectJob<T>& job) {
    if (job.channels == job.width) {
        if (job.width == 1 && collectAs<T>(job)) {
            return;
        }
        if constexpr (sizeof(T) == sizeof(float)) {
            if (job.width == 2 && collectAs<double>(job)) {
                return;
            }
        }
    }
    plain::collect(job);
}

#else // a single lane

template <typename T>
void blendOf(const BlendJob<T>& job) {
    plain::blend(job);
}
template <typename T>
void weighOf(const WeighJob<T>& job) {
    plain::weigh(job);
}
template <typename T>
void dealOf(const DealJob<T>& job) {
    plain::deal(job);
}
template <typename T>
void collectOf(const CollectJob<T>& job) {
    plain::collect(job);
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
void weighFloat(const WeighJob<float>& job) {
    weighOf(job);
}
void weighDouble(const WeighJob<double>& job) {
    weighOf(job);
}
void dealFloat(const DealJob<float>& job) {
    dealOf(job);
}
void dealDouble(const DealJob<double>& job) {
    dealOf(job);
}
void collectFloat(const CollectJob<float>& job) {
    collectOf(job);
}
void collectDouble(const CollectJob<double>& job) {
    collectOf(job);
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
HWY_EXPORT(weighFloat);
HWY_EXPORT(weighDouble);
HWY_EXPORT(dealFloat);
HWY_EXPORT(dealDouble);
HWY_EXPORT(collectFloat);
HWY_EXPORT(collectDouble);

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
void weigh(const WeighJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(weighFloat)(job);
}
template <>
void weigh(const WeighJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(weighDouble)(job);
}
template <>
void deal(const DealJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(dealFloat)(job);
}
template <>
void deal(const DealJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(dealDouble)(job);
}
template <>
void collect(const CollectJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(collectFloat)(job);
}
template <>
void collect(const CollectJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(collectDouble)(job);
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

template <typename T>
void weigh(const WeighJob<T>& job) noexcept {
    plain::weigh(job);
}

template <typename T>
void deal(const DealJob<T>& job) noexcept {
    plain::deal(job);
}

template <typename T>
void collect(const CollectJob<T>& job) noexcept {
    plain::collect(job);
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
template void weigh(const WeighJob<float>&) noexcept;
template void weigh(const WeighJob<double>&) noexcept;
template void deal(const DealJob<float>&) noexcept;
template void deal(const DealJob<double>&) noexcept;
template void collect(const CollectJob<float>&) noexcept;
template void collect(const CollectJob<double>&) noexcept;

std::string unitName() {
    return "plain";
}

} // namespace sinc::kernels

#endif
