#pragma once

#include "core/engine/engine_types.h"

#include <QString>
#include <QStringList>

namespace sinc {

/// What a recording reads, for people. Silence reads nothing.
/// "−23.1 LUFS", "−1.2 dBTP": integrated loudness and the highest true peak of all channels.
[[nodiscard]] QStringList shortReadings(const FileMeasurement& readings);

/// All of them, a line each.
[[nodiscard]] QStringList readingLines(const FileMeasurement& readings);

} // namespace sinc
