#include "core/audio/sample_kernels.h"
#include "core/audio/triangular_noise.h"

#include <cmath>

namespace sinc::kernels {

namespace plain {

void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept {
    for (std::size_t n = 0; n < frames; ++n) {
        out[n] = in[2 * n] * left + in[2 * n + 1] * right;
    }
}

std::size_t ditherToGrid(float* samples, std::size_t count, double scale, std::uint32_t first) noexcept {
    std::size_t clipped = 0;
    for (std::size_t n = 0; n < count; ++n) {
        const auto noise = triangularNoise(first + static_cast<std::uint32_t>(n));
        double steps = std::rint(static_cast<double>(samples[n]) * scale + noise);
        if (std::isnan(steps)) {
            steps = 0.0;
        } else if (steps > scale - 1.0 || steps < -scale) {
            ++clipped;
            steps = steps > 0.0 ? scale - 1.0 : -scale;
        }
        samples[n] = static_cast<float>(steps / scale);
    }
    return clipped;
}

} // namespace plain

#if !defined(SINCSCOPE_WITH_HIGHWAY)

void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept {
    plain::mixPair(in, frames, left, right, out);
}

std::size_t ditherToGrid(float* samples, std::size_t count, double scale, std::uint32_t first) noexcept {
    return plain::ditherToGrid(samples, count, scale, first);
}

#endif

} // namespace sinc::kernels
