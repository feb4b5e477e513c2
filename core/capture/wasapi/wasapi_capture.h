#pragma once

#include "core/capture/backend.h"
#include "core/capture/wasapi/wasapi_id.h"

#include <memory>

namespace sinc::wasapi {

class WasapiWatcher;

/// Opens a target on a thread of its own, which delivers once it is started. Waits for Windows.
/// @param watcher mutes the others while an application is captured; may be null
[[nodiscard]] Result<std::unique_ptr<CaptureStream>>
openCapture(const Target& target, const CaptureManners& manners, std::shared_ptr<WasapiWatcher> watcher);

} // namespace sinc::wasapi
