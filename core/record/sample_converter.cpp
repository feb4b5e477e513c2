#include "core/record/sample_converter.h"

#include <algorithm>
#include <cmath>

namespace sinc {

void toTopAligned(SampleFormat format, const float* samples, std::size_t count, std::int32_t* out) noexcept {
    const int bits = 8 * bytesPerSample(format);
    const double scale = std::ldexp(1.0, bits - 1);
    const auto step = static_cast<std::int64_t>(1) << (32 - bits);
    for (std::size_t i = 0; i < count; ++i) {
        const double value = std::isnan(samples[i]) ? 0.0 : static_cast<double>(samples[i]);
        const double grid = std::clamp(std::nearbyint(value * scale), -scale, scale - 1.0);
        out[i] = static_cast<std::int32_t>(static_cast<std::int64_t>(grid) * step);
    }
}

} // namespace sinc
