#pragma once

#include "core/capture/capture_stream.h"

#include <memory>
#include <string>

namespace sinc::pulse {

/// Opens a source for recording, corked until it is started. Waits for the server, up to two seconds. `id` is
/// well-formed. Faults: ServerUnavailable, SourceUnknown, SourceGone, SourceRefused.
[[nodiscard]] Result<std::unique_ptr<CaptureStream>> openCapture(const std::string& id);

} // namespace sinc::pulse
