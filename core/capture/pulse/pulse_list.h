#pragma once

#include "core/capture/pulse/pulse_server_state.h"
#include "core/capture/source.h"

#include <optional>
#include <string>
#include <vector>

namespace sinc::pulse {

/// How the server has to be asked for a source's sound.
struct CaptureTarget {
    std::string device;                     ///< the server's name of the source to connect to
    std::optional<std::uint32_t> sinkInput; ///< only what this stream plays to the device's output
    PulseFormat format;
};

/// A source with the way to it.
struct PulseEntry {
    SourceInfo info;
    CaptureTarget target;
};

/// Everything that this backend offers at one moment.
struct PulseList {
    std::vector<PulseEntry> sources; ///< microphones, what outputs play, applications; the default ones first
    std::vector<OutputInfo> outputs;

    [[nodiscard]] const PulseEntry* find(const std::string& id) const noexcept;
};

/// Words the server's state for people and gives each source a level: that of `previous` where it was there
/// already.
[[nodiscard]] PulseList listOf(const ServerState& state, const PulseList& previous);

/// True when people would see no difference.
[[nodiscard]] bool showTheSame(const PulseList& a, const PulseList& b);

} // namespace sinc::pulse
