// What the kernels' files share. Compiled once for every vector unit, as they are, and so guarded by the unit.
#if defined(SINCSCOPE_CORE_DSP_KERNELS_VECTOR_LANES) == defined(HWY_TARGET_TOGGLE)
#ifdef SINCSCOPE_CORE_DSP_KERNELS_VECTOR_LANES
#undef SINCSCOPE_CORE_DSP_KERNELS_VECTOR_LANES
#else
#define SINCSCOPE_CORE_DSP_KERNELS_VECTOR_LANES
#endif

#include <hwy/highway.h>

#include <cstddef>

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

} // namespace HWY_NAMESPACE
} // namespace sinc::kernels
HWY_AFTER_NAMESPACE();

#endif
