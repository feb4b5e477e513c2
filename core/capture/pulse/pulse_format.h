#pragma once

#include "core/audio/stream_format.h"

#include <pulse/channelmap.h>
#include <pulse/sample.h>

namespace sinc::pulse {

/// How a stream is asked for at the server, and the same in the program's own words.
struct PulseFormat {
    pa_sample_spec spec{PA_SAMPLE_FLOAT32NE, 48'000, 2};
    pa_channel_map map{};
    StreamFormat stream;
};

/// float32 at a device's own rate with its own channels, so that the server has nothing to resample or to mix. The
/// channels are put into the order of the channel mask's bits, as files have them; the server only moves them.
/// Channels without a place in the mask (AUX) stay as they are, with mask 0.
[[nodiscard]] PulseFormat captureFormatOf(const pa_sample_spec& native, const pa_channel_map& map) noexcept;

/// float32 in this format, for playing. The result's spec may be invalid (more channels than the server takes).
[[nodiscard]] PulseFormat playbackFormatOf(const StreamFormat& format) noexcept;

} // namespace sinc::pulse
