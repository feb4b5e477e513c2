#pragma once

#include "core/record/byte_device.h"
#include "core/record/recording_mark.h"

#include <span>
#include <string>

namespace sinc {

/// Adds marks to a complete RIFF or RF64 file as cue points with labels: a `cue ` chunk and a `LIST` of `labl`
/// chunks behind the sound, so that the header keeps its length (Multimedia Programming Interface and Data
/// Specifications 1.0, IBM and Microsoft 1991; EBU Tech 3306 for RF64's sizes).
/// @return false and the file unchanged when it is neither, or when there is no room below 4 GiB
bool appendCueChunks(ByteDevice& file, std::span<const RecordingMark> marks) noexcept;

/// The marks as a JSON document, for containers without a place for them.
/// @param fileName of the sound file, UTF-8, without folder; sampleRate in Hz
[[nodiscard]] std::string marksAsJson(const std::string& fileName, int sampleRate,
                                      std::span<const RecordingMark> marks);

} // namespace sinc
