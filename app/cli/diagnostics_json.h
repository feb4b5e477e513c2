#pragma once

#include "core/engine/engine_types.h"

#include <QJsonObject>

/// How the engine itself did, as JSON.
namespace sinc::cli {

/// framesIn, framesOut, ratio, nsPerSecond (time that the pipeline takes for one second of sound)
[[nodiscard]] QJsonObject toJson(const PipelineStatistics& statistics);
/// Rates are of the last second, worst blocks and fills since the recording began; what is not known is null.
[[nodiscard]] QJsonObject toJson(const DiagnosticsReading& reading);

} // namespace sinc::cli
