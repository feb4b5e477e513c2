// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels/deal_kernel.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include "core/dsp/kernels/vector_lanes.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {

#if HWY_TARGET != HWY_SCALAR // one lane has no neighbour

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
void dealOf(const DealJob<T>& job) {
    plain::deal(job);
}
template <typename T>
void collectOf(const CollectJob<T>& job) {
    plain::collect(job);
}

#endif

// The table of targets takes functions, not templates.
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

HWY_EXPORT(dealFloat);
HWY_EXPORT(dealDouble);
HWY_EXPORT(collectFloat);
HWY_EXPORT(collectDouble);

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

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
