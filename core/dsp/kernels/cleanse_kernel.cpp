// Compiled once for every vector unit: foreach_target.h includes this file again and again.
#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

// Vectors whose length is not known when compiling cannot be kept in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/dsp/kernels/cleanse_kernel.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include "core/dsp/kernels/vector_lanes.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::kernels {
namespace HWY_NAMESPACE {

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
std::size_t cleanseFloat(const float* in, float* out, std::size_t count) {
    return cleanseOf(in, out, count);
}
std::size_t cleanseDouble(const float* in, double* out, std::size_t count) {
    return cleanseOf(in, out, count);
}

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::kernels {

HWY_EXPORT(cleanseFloat);
HWY_EXPORT(cleanseDouble);

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

} // namespace sinc::kernels

#endif // HWY_ONCE

#endif // SINCSCOPE_WITH_HIGHWAY
