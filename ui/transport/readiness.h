#pragma once

#include "core/engine/engine_types.h"

#include <QString>

namespace sinc {

/// Whether a click on Record would make a file, and what to say about it while none is being made.
struct Readiness {
    bool ready = false;
    QString title;
    QString detail; ///< what the file will be, or what to do; may be empty
};

[[nodiscard]] Readiness readinessOf(const EngineState& state);

} // namespace sinc
