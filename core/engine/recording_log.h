#pragma once

#include "core/audio/failure.h"

#include <QString>

namespace sinc {

struct RecordingInfo;

/// Where the log of a recording lies: beside its first file, "take.wav.json" for "take.wav".
[[nodiscard]] QString recordingLogPath(const QString& file);

/// Writes all about a finished recording (recordingJson()) and the time of its end beside its first file.
/// @param overwrite replaces a file that is there
/// @return the path of the log
/// Errors: NotReady (there is no file), OutputExists, WriteFailed. Thread: any; touches the disk.
[[nodiscard]] Result<QString> writeRecordingLog(const RecordingInfo& recording, bool overwrite = false);

} // namespace sinc
