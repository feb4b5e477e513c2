#pragma once

#include "core/engine/engine_types.h"

namespace sinc {

/// What a notice is about. All but Event are conditions: there is one notice of each at a time, and it is withdrawn
/// when the condition has passed.
enum class NoticeTopic {
    Event,        ///< it happened and stays true
    Source,       ///< the chosen source disappeared, failed or could not be opened
    Muted,        ///< the chosen source is muted
    Interruption, ///< the chosen source's device is away for a while
    Listening,    ///< the source cannot be heard on an output
    Recording,    ///< a recording could not begin
    Removal,      ///< a recording was thrown away and can be brought back
};

/// What the engine means with a notice, by its sentence of advice and by the state in which it says it.
[[nodiscard]] NoticeTopic topicOf(const Notice& notice, const EngineState& state);

} // namespace sinc
