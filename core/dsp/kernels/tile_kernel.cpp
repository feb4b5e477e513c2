// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels/tile_kernel.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include "core/dsp/kernels/vector_lanes.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {

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

// The table of targets takes functions, not templates.
void tilesFloat(const TileJob<float>& job) {
    tilesOf(job);
}
void tilesDouble(const TileJob<double>& job) {
    tilesOf(job);
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(tilesFloat);
HWY_EXPORT(tilesDouble);

template <>
void tiles(const TileJob<float>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(tilesFloat)(job);
}
template <>
void tiles(const TileJob<double>& job) noexcept {
    HWY_DYNAMIC_DISPATCH(tilesDouble)(job);
}

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
