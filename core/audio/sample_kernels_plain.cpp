#include "core/audio/sample_kernels.h"
#include "core/audio/triangular_noise.h"

namespace sinc::kernels {

namespace plain {

void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept {
    for (std::size_t n = 0; n < frames; ++n) {
        out[n] = in[2 * n] * left + in[2 * n + 1] * right;
    }
}

std::size_t ditherToGrid(float* samples, std::size_t count, SampleGrid grid, std::uint32_t first) noexcept {
    std::size_t clipped = 0;
    for (std::size_t n = 0; n < count; ++n) {
        const double noise = triangularNoise(first + static_cast<std::uint32_t>(n));
        samples[n] = roundedToGrid(samples[n], static_cast<float>(noise), grid, clipped);
    }
    return clipped;
}

} // namespace plain

#if !defined(SINCSCOPE_WITH_HIGHWAY)

void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept {
    plain::mixPair(in, frames, left, right, out);
}

std::size_t ditherToGrid(float* samples, std::size_t count, SampleGrid grid, std::uint32_t first) noexcept {
    return plain::ditherToGrid(samples, count, grid, first);
}

#endif

} // namespace sinc::kernels
