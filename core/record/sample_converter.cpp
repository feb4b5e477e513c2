#include "core/record/sample_converter.h"

#include <algorithm>
#include <cmath>

namespace sinc {

void toTopAligned(SampleFormat format, const float* samples, std::size_t count, std::int32_t* out) noexcept {
    // Adding it leaves no room for what is behind the point: rounds to even as nearbyint() does, without a call.
    constexpr double kRounder = 0x1.8p52;
    const int bits = 8 * bytesPerSample(format);
    const double scale = std::ldexp(1.0, bits - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double value = std::isnan(samples[i]) ? 0.0 : static_cast<double>(samples[i]);
        const double grid = std::clamp(value * scale, -scale, scale - 1.0) + kRounder - kRounder;
        out[i] =
            static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::int32_t>(grid)) << (32 - bits));
    }
}

} // namespace sinc
