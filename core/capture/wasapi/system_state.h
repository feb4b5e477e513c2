#pragma once

#include "core/capture/source.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sinc::wasapi {

/// A device as Windows lists it.
struct Endpoint {
    std::string id; ///< opaque: stored and compared, never read
    std::string name;
    bool plays = false; ///< an output; its sound can be captured by loopback
    bool isDefault = false;
    bool isHandsFree = false; ///< a Bluetooth headset whose sound degrades while its microphone is open
    StreamFormat format;      ///< of the mixer
};

/// A program that plays, merged from its sessions on all outputs.
struct Program {
    std::uint32_t processId = 0;
    std::string name;       ///< what its executable calls itself, else the executable's file name
    std::string title;      ///< what the session calls itself; mostly empty
    std::string path;       ///< of the executable; its icon is there
    std::string endpointId; ///< of the output that it plays to, the first one
};

/// All that there is, as the lists show it.
struct SystemState {
    std::vector<Endpoint> endpoints;
    std::vector<Program> programs;
};

/// The lists of the interface. @param before levels of sources that stay are taken over from here
[[nodiscard]] std::vector<SourceInfo> sourcesOf(const SystemState& state, const std::vector<SourceInfo>& before);
[[nodiscard]] std::vector<OutputInfo> outputsOf(const SystemState& state);

} // namespace sinc::wasapi
