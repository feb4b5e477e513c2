#pragma once

#include "core/capture/pulse/pulse_format.h"

#include <pulse/introspect.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sinc::pulse {

/// An output.
struct Sink {
    std::uint32_t index = 0;
    std::string name;          ///< the server's
    std::string description;   ///< for people
    std::string port;          ///< for people: the socket or speaker in use; may be empty
    std::string icon;          ///< may be empty
    std::string monitorSource; ///< the server's name of the source that delivers what this output plays
    bool silenced = false;     ///< muted in a way that its monitor is silent, too
};

/// A microphone, a line input or the monitor of an output.
struct Source {
    std::uint32_t index = 0;
    std::string name;
    std::string description;
    std::string port;
    std::string icon;
    std::optional<std::uint32_t> monitorOfSink;
    std::string master; ///< the server's name of the source that this one is made from; may be empty
    pa_sample_spec spec{};
    pa_channel_map map{};
    bool muted = false;
    bool handsFree = false;
};

/// What one application plays.
struct SinkInput {
    std::uint32_t index = 0;
    std::uint32_t sink = 0;
    std::string name;  ///< of the application
    std::string media; ///< what it says that it plays; may be empty
    std::string icon;  ///< may be empty
    bool muted = false;
};

/// What the server has at one moment.
struct ServerState {
    std::string defaultSink;
    std::string defaultSource;
    std::vector<Sink> sinks;
    std::vector<Source> sources;
    std::vector<SinkInput> inputs;
};

[[nodiscard]] Sink readSink(const pa_sink_info& info);
[[nodiscard]] Source readSource(const pa_source_info& info);
/// Nothing for what is no application of somebody else's: our own streams, streams that the server's modules make,
/// event sounds (they would only flicker through the list), and encoded sound (nobody can listen in on it).
[[nodiscard]] std::optional<SinkInput> readSinkInput(const pa_sink_input_info& info);

/// True for the microphone of a Bluetooth headset: opening it takes the headset's music down to telephone quality.
[[nodiscard]] bool isHandsFree(const char* sourceName, const pa_proplist* properties);

} // namespace sinc::pulse
