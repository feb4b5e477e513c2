#pragma once

#include "core/audio/format_converter.h"

#include <QAudioFormat>

#include <optional>

namespace sinc::qt {

/// How a device's samples lie in memory; nothing for a format that Qt names and nobody knows.
[[nodiscard]] constexpr std::optional<PackedFormat> packedFormatOf(QAudioFormat::SampleFormat format) noexcept {
    switch (format) {
    case QAudioFormat::UInt8:
        return PackedFormat::U8;
    case QAudioFormat::Int16:
        return PackedFormat::S16;
    case QAudioFormat::Int32:
        return PackedFormat::S32;
    case QAudioFormat::Float:
        return PackedFormat::F32;
    default:
        return std::nullopt;
    }
}

/// From float32 to what an output takes, dithered. @param device its rate, channels and samples
[[nodiscard]] inline std::optional<FormatConverter::Spec> toDevice(const QAudioFormat& device) noexcept {
    const std::optional<PackedFormat> packed = packedFormatOf(device.sampleFormat());
    return packed ? std::optional(FormatConverter::Spec{PackedFormat::F32, *packed, device.channelCount(),
                                                        device.sampleRate(), Dither::Tpdf})
                  : std::nullopt;
}

/// From what an input gives to float32.
[[nodiscard]] inline std::optional<FormatConverter::Spec> fromDevice(const QAudioFormat& device) noexcept {
    const std::optional<PackedFormat> packed = packedFormatOf(device.sampleFormat());
    return packed ? std::optional(FormatConverter::Spec{*packed, PackedFormat::F32, device.channelCount(),
                                                        device.sampleRate(), Dither::None})
                  : std::nullopt;
}

} // namespace sinc::qt
