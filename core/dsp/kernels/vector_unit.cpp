#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)

#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV) // as the kernels have it
#include <hwy/highway.h>

namespace sinc::kernels {

std::string unitName() {
    const auto best = static_cast<std::int64_t>(hwy::SupportedTargets() & (HWY_TARGETS));
    return hwy::TargetName(best & -best);
}

} // namespace sinc::kernels

#else // all kernels in plain C++

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
std::size_t blendTaps() noexcept {
    return 1;
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

template <typename T>
void sumColumns(const ColumnJob<T>& job) noexcept {
    plain::sumColumns(job);
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
template std::size_t blendTaps<float>() noexcept;
template std::size_t blendTaps<double>() noexcept;
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
template void sumColumns(const ColumnJob<float>&) noexcept;
template void sumColumns(const ColumnJob<double>&) noexcept;

std::string unitName() {
    return "plain";
}

} // namespace sinc::kernels

#endif
