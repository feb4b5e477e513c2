#pragma once

#include "core/audio/failure.h"
#include "core/capture/capture_stream.h"

#include <memory>
#include <string>

namespace sinc::wasapi {

/// Plays what the feed supplies on the output with this endpoint id; Windows converts to the format of its mixer.
/// Faults: OutputUnknown, OutputRefused.
[[nodiscard]] Result<std::unique_ptr<PlaybackStream>> openPlayback(const std::string& outputId,
                                                                   const std::string& endpointId,
                                                                   const StreamFormat& format, PlaybackFeed& feed);

} // namespace sinc::wasapi
