#pragma once

#include "core/engine/file_measurement.h"

#include <QJsonObject>

namespace sinc::cli {

/// The figures of a file or a recording, with the keys that `measure` promises.
[[nodiscard]] QJsonObject toJson(const FileMeasurement& measurement);

} // namespace sinc::cli
