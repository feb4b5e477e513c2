#include "core/dsp/kernels.h"

#include <cmath>
#include <limits>

namespace sinc::kernels {

namespace plain {

template <typename T>
void tiles(const TileJob<T>& job) noexcept {
    for (std::size_t r = 0; r < job.repeats; ++r) {
        for (std::size_t c = 0; c < job.channels; ++c) {
            const T* in = job.in + r * job.inStep * job.channels + c;
            const T* coefficients = job.coefficients + r * job.coefficientStep;
            T sums[kTileFrames<T>] = {};
            for (std::size_t k = 0; k < job.window; ++k) {
                for (std::size_t i = 0; i < job.frames; ++i) {
                    sums[i] += coefficients[k * job.frames + i] * in[k * job.channels];
                }
            }
            for (std::size_t i = 0; i < job.frames; ++i) {
                job.out[(r * job.outStep + i) * job.channels + c] = sums[i];
            }
        }
    }
}

template <typename T>
void blend(const BlendJob<T>& job) noexcept {
    Position position = job.position;
    for (std::size_t n = 0; n < job.count; ++n, position += job.step) {
        const double place = position.fraction() * static_cast<double>(job.cells);
        const auto cell = static_cast<std::size_t>(place);
        const T fraction = static_cast<T>(place - static_cast<double>(cell));
        const T* rows = job.bank + cell * (kBlendDegree + 1) * job.taps;
        for (std::size_t c = 0; c < job.channels; ++c) {
            const T* in = job.in + position.whole + c * job.inStride;
            T sum = 0;
            for (std::size_t k = 0; k < job.taps; ++k) {
                T coefficient = rows[kBlendDegree * job.taps + k];
                for (std::size_t power = kBlendDegree; power-- > 0;) {
                    coefficient = coefficient * fraction + rows[power * job.taps + k];
                }
                sum += coefficient * in[k];
            }
            job.out[n * job.channels + c] = sum;
        }
    }
}

template <typename T>
void multiplyComplex(const T* a, const T* b, T* out, std::size_t count) noexcept {
    for (std::size_t i = 0; i < 2 * count; i += 2) {
        const T real = a[i] * b[i] - a[i + 1] * b[i + 1];
        const T imaginary = a[i] * b[i + 1] + a[i + 1] * b[i];
        out[i] = real;
        out[i + 1] = imaginary;
    }
}

template <typename From, typename To>
std::size_t cleanse(const From* in, To* out, std::size_t count) noexcept {
    constexpr From kLargest = std::numeric_limits<From>::max();
    constexpr From kQuietest = static_cast<From>(0x1p-100);
    std::size_t replaced = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const From size = std::fabs(in[i]);
        const bool finite = size <= kLargest; // false for what is not a number, too
        replaced += finite ? 0U : 1U;
        out[i] = static_cast<To>(finite && size >= kQuietest ? in[i] : From{0});
    }
    return replaced;
}

template std::size_t cleanse(const float*, float*, std::size_t) noexcept;
template std::size_t cleanse(const float*, double*, std::size_t) noexcept;
template std::size_t cleanse(const double*, double*, std::size_t) noexcept;
template std::size_t cleanse(const double*, float*, std::size_t) noexcept;

template void multiplyComplex(const float*, const float*, float*, std::size_t) noexcept;
template void multiplyComplex(const double*, const double*, double*, std::size_t) noexcept;
template void tiles(const TileJob<float>&) noexcept;
template void tiles(const TileJob<double>&) noexcept;
template void blend(const BlendJob<float>&) noexcept;
template void blend(const BlendJob<double>&) noexcept;

} // namespace plain

} // namespace sinc::kernels
