#include "core/capture/qtmultimedia/qt_sample_codec.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace sinc::qt {

namespace {

/// Where zero lies, and how far it is to full scale.
template <typename Integer>
constexpr double kMiddle = std::numeric_limits<Integer>::is_signed ? 0.0 : 128.0;
template <typename Integer>
constexpr double kFullScale =
    std::numeric_limits<Integer>::is_signed ? 1.0 + double{std::numeric_limits<Integer>::max()} : 128.0;

template <typename Integer>
void decode(const char* in, float* out, std::size_t count) noexcept {
    for (std::size_t i = 0; i < count; ++i) {
        Integer value{};
        std::memcpy(&value, in + i * sizeof(Integer), sizeof(Integer));
        out[i] = static_cast<float>((static_cast<double>(value) - kMiddle<Integer>) / kFullScale<Integer>);
    }
}

template <typename Integer>
void encode(const float* in, char* out, std::size_t count) noexcept {
    constexpr double kLowest = std::numeric_limits<Integer>::min();
    constexpr double kHighest = std::numeric_limits<Integer>::max();
    for (std::size_t i = 0; i < count; ++i) {
        const double scaled = std::round(double{in[i]} * kFullScale<Integer> + kMiddle<Integer>);
        const double limited = std::isnan(scaled) ? kMiddle<Integer> : std::clamp(scaled, kLowest, kHighest);
        const auto value = static_cast<Integer>(limited);
        std::memcpy(out + i * sizeof(Integer), &value, sizeof(Integer));
    }
}

} // namespace

void decodeSamples(const char* in, QAudioFormat::SampleFormat format, float* out,
                   std::size_t count) noexcept SINC_NONBLOCKING {
    switch (format) {
    case QAudioFormat::UInt8:
        decode<std::uint8_t>(in, out, count);
        break;
    case QAudioFormat::Int16:
        decode<std::int16_t>(in, out, count);
        break;
    case QAudioFormat::Int32:
        decode<std::int32_t>(in, out, count);
        break;
    case QAudioFormat::Float:
        std::memcpy(out, in, count * sizeof(float));
        break;
    default:
        std::fill_n(out, count, 0.0F);
        break;
    }
}

void encodeSamples(const float* in, QAudioFormat::SampleFormat format, char* out,
                   std::size_t count) noexcept SINC_NONBLOCKING {
    switch (format) {
    case QAudioFormat::UInt8:
        encode<std::uint8_t>(in, out, count);
        break;
    case QAudioFormat::Int16:
        encode<std::int16_t>(in, out, count);
        break;
    case QAudioFormat::Int32:
        encode<std::int32_t>(in, out, count);
        break;
    case QAudioFormat::Float:
        std::memcpy(out, in, count * sizeof(float));
        break;
    default:
        break;
    }
}

} // namespace sinc::qt
