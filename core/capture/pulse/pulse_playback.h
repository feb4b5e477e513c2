#pragma once

#include "core/capture/capture_stream.h"

#include <memory>
#include <string>

namespace sinc::pulse {

/// Begins to play what the feed supplies. Waits for the server, up to two seconds. Faults: ServerUnavailable,
/// OutputUnknown, OutputRefused.
[[nodiscard]] Result<std::unique_ptr<PlaybackStream>> openPlayback(const std::string& outputId,
                                                                   const StreamFormat& format, PlaybackFeed& feed);

} // namespace sinc::pulse
