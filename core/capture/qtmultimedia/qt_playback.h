#pragma once

#include "core/capture/capture_stream.h"
#include "core/capture/qtmultimedia/qt_devices.h"
#include "core/capture/qtmultimedia/qt_sound_thread.h"

#include <memory>
#include <string>

namespace sinc::qt {

/// Begins to play what the feed supplies. Faults: OutputUnknown, OutputRefused.
[[nodiscard]] Result<std::unique_ptr<PlaybackStream>> openPlayback(const std::shared_ptr<QtSoundThread>& thread,
                                                                   const std::shared_ptr<QtDevices>& devices,
                                                                   const std::string& outputId,
                                                                   const StreamFormat& format, PlaybackFeed& feed);

} // namespace sinc::qt
