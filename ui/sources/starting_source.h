#pragma once

#include "core/engine/engine_types.h"

#include <QString>

namespace sinc {

/// Which source the window begins with: the one that was chosen last when it is there, else what the computer plays
/// by default, else a test signal. A microphone is never opened unless it was chosen before.
/// @param remembered SourceInfo::persistentName of the last one; may be empty
[[nodiscard]] QString startingSource(const SourceList& sources, const QString& remembered);

} // namespace sinc
