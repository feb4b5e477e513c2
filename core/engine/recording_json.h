#pragma once

#include "core/engine/engine_types.h"

#include <QJsonObject>

namespace sinc {

/// The figures of a file or a recording, with the keys that `measure` promises.
[[nodiscard]] QJsonObject measurementJson(const FileMeasurement& measurement);

/// All about a recording: what `record --json` prints and a recording's log holds.
[[nodiscard]] QJsonObject recordingJson(const RecordingInfo& recording);

} // namespace sinc
