#pragma once

#include "core/record/byte_device.h"

#include <cstdint>
#include <optional>

namespace sinc {

/// Where the samples of a WAV, RF64 or Wave64 file lie, found by walking its chunks; the sizes that its header
/// claims are not believed. Bytes.
struct SoundExtent {
    enum class Kind { Riff, Rf64, Wave64 };
    Kind kind = Kind::Riff;
    std::int64_t dataHead = 0;  ///< where the data chunk's head begins
    std::int64_t dataStart = 0; ///< its first sample
    std::int64_t dataBytes = 0; ///< whole frames between there and the end of the file
    std::int64_t ds64At = -1;   ///< where the ds64 or JUNK chunk begins that precedes the format; -1 = none
    std::int64_t factAt = -1;   ///< where the fact chunk's count stands; -1 = none
    int frameBytes = 1;
    bool consistent = false; ///< the header tells the truth already
};

/// Nothing when the file is none of them, or ends before its samples begin.
[[nodiscard]] std::optional<SoundExtent> soundExtentOf(ByteDevice& file);

/// Writes the sizes that the extent found into the header. RF64 of less than 4 GiB becomes plain RIFF, which more
/// readers take; the reverse where RIFF grew beyond. @return false when a write failed
bool writeTrueSizes(ByteDevice& file, const SoundExtent& extent) noexcept;

} // namespace sinc
