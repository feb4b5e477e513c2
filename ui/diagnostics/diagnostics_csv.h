#pragma once

#include "core/engine/engine_feed.h"

#include <QString>

#include <span>

namespace sinc {

/// Everything that the Diagnostics panel shows, as figures for other programs: names in English, decimal points,
/// one reading per line in three columns (reading, of what, value), an empty line, then the resident memory of each
/// second. What is not known has an empty value.
[[nodiscard]] QString diagnosticsCsv(const DiagnosticsReading& reading, const PipelineStatistics& pipeline,
                                     std::span<const HistoryPoint> memory);

} // namespace sinc
