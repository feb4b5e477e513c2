#pragma once

#include "core/engine/engine_types.h"

#include <QString>

namespace sinc {

/// "0:01:07.3": hours, minutes, seconds and tenths.
[[nodiscard]] QString clockText(double seconds);
/// "1:07" or "2:01:07"
[[nodiscard]] QString durationText(double seconds);
/// "3 h", "40 min", "12 s": how long something will last, roughly.
[[nodiscard]] QString roughTime(double seconds);
/// "12.4 MB"
[[nodiscard]] QString sizeText(qint64 bytes);
/// Bytes a second of the file to be, as if it were not compressed.
[[nodiscard]] double bytesPerSecond(const OutputPlan& plan);

} // namespace sinc
