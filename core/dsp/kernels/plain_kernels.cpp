#include "core/dsp/kernels.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace sinc::kernels {

namespace plain {

template <typename T>
void tiles(const TileJob<T>& job) noexcept {
    for (std::size_t r = 0; r < job.count; ++r) {
        const TileStretch<T>& stretch = job.stretches[r];
        for (std::size_t c = 0; c < job.channels; ++c) {
            const T* in = stretch.in + c;
            T sums[kTileFrames<T>] = {};
            for (std::size_t k = 0; k < job.window; ++k) {
                for (std::size_t i = 0; i < job.frames; ++i) {
                    sums[i] += stretch.coefficients[k * job.frames + i] * in[k * job.channels];
                }
            }
            for (std::size_t i = 0; i < job.frames; ++i) {
                stretch.out[i * job.channels + c] = sums[i];
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
        const T* rows = job.bank + cell * (job.degree + 1) * job.taps;
        for (std::size_t c = 0; c < job.width; ++c) {
            const T* in = job.in + c * job.plane + position.whole;
            T sum = 0;
            for (std::size_t k = 0; k < job.taps; ++k) {
                T coefficient = rows[job.degree * job.taps + k];
                for (std::size_t power = job.degree; power-- > 0;) {
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

/// One element, as one piece.
template <std::size_t kWidth, typename T>
void move(const T* in, T* out) noexcept {
    std::memcpy(out, in, kWidth * sizeof(T));
}

template <typename T>
void weigh(const WeighJob<T>& job) noexcept {
    for (std::size_t k = 0; k < 2 * job.count; k += 2) {
        T real = 0;
        T imaginary = 0;
        for (std::size_t r = 0; r < job.terms; ++r) {
            const T* x = job.bins + 2 * r * job.stride + k;
            const T* gain = job.gains + 2 * r * job.stride + k;
            real += x[0] * gain[0] - x[1] * gain[1];
            imaginary += x[0] * gain[1] + x[1] * gain[0];
        }
        job.out[k] = real;
        job.out[k + 1] = imaginary;
    }
}

template <typename T>
void deal(const DealJob<T>& job) noexcept {
    if (job.columns == 1 && job.channels == job.width) {
        std::memcpy(job.out, job.in, job.rows * job.width * sizeof(T));
        return;
    }
    for (std::size_t c = 0; c < job.columns; ++c) {
        const T* in = job.in + c * job.channels;
        T* out = job.out + c * job.stride * job.width;
        for (std::size_t n = 0; n < job.rows; ++n, in += job.columns * job.channels, out += job.width) {
            job.width == 2 ? move<2>(in, out) : move<1>(in, out);
        }
    }
}

template <typename T>
void collect(const CollectJob<T>& job) noexcept {
    if (job.columns == 1 && job.channels == job.width) {
        std::memcpy(job.out, job.in, job.rows * job.width * sizeof(T));
        return;
    }
    for (std::size_t c = 0; c < job.columns; ++c) {
        const T* in = job.in + c * job.stride * job.width;
        T* out = job.out + c * job.channels;
        for (std::size_t n = 0; n < job.rows; ++n, in += job.width, out += job.columns * job.channels) {
            job.width == 2 ? move<2>(in, out) : move<1>(in, out);
        }
    }
}

template <typename T>
void sumColumns(const ColumnJob<T>& job) noexcept {
    for (std::size_t n = 0; n < job.rows * job.width; ++n) {
        T sum = 0;
        const T* weight = job.weights;
        for (std::size_t c = 0; c < job.columns; ++c) {
            const T* in = job.in + c * job.stride * job.width + n;
            for (std::size_t k = 0; k < job.taps; ++k, in += job.width, ++weight) {
                sum += *weight * *in;
            }
        }
        job.out[n] = sum;
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
template void weigh(const WeighJob<float>&) noexcept;
template void weigh(const WeighJob<double>&) noexcept;
template void deal(const DealJob<float>&) noexcept;
template void deal(const DealJob<double>&) noexcept;
template void collect(const CollectJob<float>&) noexcept;
template void collect(const CollectJob<double>&) noexcept;
template void sumColumns(const ColumnJob<float>&) noexcept;
template void sumColumns(const ColumnJob<double>&) noexcept;
template void tiles(const TileJob<float>&) noexcept;
template void tiles(const TileJob<double>&) noexcept;
template void blend(const BlendJob<float>&) noexcept;
template void blend(const BlendJob<double>&) noexcept;

} // namespace plain

} // namespace sinc::kernels
