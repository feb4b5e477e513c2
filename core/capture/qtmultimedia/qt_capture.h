#pragma once

#include "core/capture/capture_stream.h"
#include "core/capture/qtmultimedia/qt_devices.h"
#include "core/capture/qtmultimedia/qt_sound_thread.h"

#include <memory>
#include <string>

namespace sinc::qt {

/// Opens a microphone. Faults: SourceUnknown, SourceRefused.
[[nodiscard]] Result<std::unique_ptr<CaptureStream>> openCapture(const std::shared_ptr<QtSoundThread>& thread,
                                                                 const std::shared_ptr<QtDevices>& devices,
                                                                 const std::string& id);

} // namespace sinc::qt
