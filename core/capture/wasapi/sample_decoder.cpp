#include "core/capture/wasapi/sample_decoder.h"

#include <cstdint>
#include <cstring>

namespace sinc::wasapi {

namespace {

/// A value of the device's own type; packets need not be aligned for it.
template <typename T>
T load(const std::byte* from) noexcept {
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

template <typename Convert>
void each(const std::byte* in, std::size_t samples, std::size_t bytes, float* out, Convert convert) noexcept {
    for (std::size_t i = 0; i < samples; ++i) {
        out[i] = convert(in + i * bytes);
    }
}

constexpr float kScale8 = 1.0F / 128.0F;
constexpr float kScale16 = 1.0F / 32768.0F;
constexpr double kScale32 = 1.0 / 2147483648.0;

float fromU8(const std::byte* at) noexcept {
    return static_cast<float>(std::to_integer<int>(*at) - 128) * kScale8;
}

float fromS16(const std::byte* at) noexcept {
    return static_cast<float>(load<std::int16_t>(at)) * kScale16;
}

float fromS24(const std::byte* at) noexcept {
    const auto bits = (std::to_integer<std::uint32_t>(at[0]) << 8U) |
                      (std::to_integer<std::uint32_t>(at[1]) << 16U) |
                      (std::to_integer<std::uint32_t>(at[2]) << 24U);
    return static_cast<float>(static_cast<double>(static_cast<std::int32_t>(bits)) * kScale32);
}

/// The lower byte of a container of 32 bits is not promised to be zero.
float fromS24In32(const std::byte* at) noexcept {
    return fromS24(at + 1);
}

float fromS32(const std::byte* at) noexcept {
    return static_cast<float>(static_cast<double>(load<std::int32_t>(at)) * kScale32);
}

float fromF64(const std::byte* at) noexcept {
    return static_cast<float>(load<double>(at));
}

} // namespace

void decodeSamples(WireSample sample, const std::byte* in, std::size_t samples, float* out) noexcept {
    const std::size_t bytes = bytesPerSample(sample);
    switch (sample) {
    case WireSample::U8:
        return each(in, samples, bytes, out, fromU8);
    case WireSample::S16:
        return each(in, samples, bytes, out, fromS16);
    case WireSample::S24:
        return each(in, samples, bytes, out, fromS24);
    case WireSample::S24In32:
        return each(in, samples, bytes, out, fromS24In32);
    case WireSample::S32:
        return each(in, samples, bytes, out, fromS32);
    case WireSample::F64:
        return each(in, samples, bytes, out, fromF64);
    case WireSample::F32:
        std::memcpy(out, in, samples * bytes);
        return;
    }
}

} // namespace sinc::wasapi
