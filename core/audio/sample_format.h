#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace sinc {

/// How a sample is stored in a file or a device. Integer full scale is 2^(bits-1): the value -1.0 is the most
/// negative integer, +1.0 would be one step above the most positive.
enum class SampleFormat { S16, S24, S32, F32 };

inline constexpr std::array kSampleFormats{SampleFormat::S16, SampleFormat::S24, SampleFormat::S32,
                                           SampleFormat::F32};

/// The name on the command line and in settings: s16, s24, s32, f32.
[[nodiscard]] constexpr std::string_view nameOf(SampleFormat format) noexcept {
    switch (format) {
    case SampleFormat::S16:
        return "s16";
    case SampleFormat::S24:
        return "s24";
    case SampleFormat::S32:
        return "s32";
    case SampleFormat::F32:
        return "f32";
    }
    return "";
}

[[nodiscard]] constexpr std::optional<SampleFormat> sampleFormatNamed(std::string_view name) noexcept {
    for (const SampleFormat format : kSampleFormats) {
        if (nameOf(format) == name) {
            return format;
        }
    }
    return std::nullopt;
}

[[nodiscard]] constexpr int bytesPerSample(SampleFormat format) noexcept {
    return format == SampleFormat::S16 ? 2 : format == SampleFormat::S24 ? 3 : 4;
}

} // namespace sinc
