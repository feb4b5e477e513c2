#include "core/capture/wasapi/system_state.h"

#include "core/capture/wasapi/wasapi_id.h"

#include <algorithm>
#include <utility>

namespace sinc::wasapi {

namespace {

SourceInfo infoOf(const Endpoint& endpoint) {
    SourceInfo info;
    info.id = idOf({endpoint.plays ? Target::Kind::Loopback : Target::Kind::Microphone, endpoint.id, 0});
    info.name = endpoint.name;
    info.persistentName = info.id;
    info.kind = endpoint.plays ? SourceKind::Loopback : SourceKind::Microphone;
    info.format = endpoint.format;
    info.isDefault = endpoint.isDefault;
    info.isHandsFree = endpoint.isHandsFree;
    info.outputId = endpoint.plays ? idOf({Target::Kind::Microphone, endpoint.id, 0}) : std::string();
    return info;
}

SourceInfo infoOf(const Program& program) {
    SourceInfo info;
    info.id = idOf({Target::Kind::Application, {}, program.processId});
    info.name = program.name;
    info.detail = program.title;
    info.persistentName = program.path.empty() ? program.name : program.path;
    info.iconName = program.path;
    info.kind = SourceKind::Application;
    info.format = {48'000, 2, 0x3}; // the mixer converts to it (openProcessLoopback)
    info.outputId = idOf({Target::Kind::Microphone, program.endpointId, 0});
    info.complementId = idOf({Target::Kind::EverythingBut, {}, program.processId});
    return info;
}

} // namespace

std::vector<SourceInfo> sourcesOf(const SystemState& state, const std::vector<SourceInfo>& before) {
    std::vector<SourceInfo> sources;
    for (const Endpoint& endpoint : state.endpoints) {
        sources.push_back(infoOf(endpoint));
    }
    for (const Program& program : state.programs) {
        sources.push_back(infoOf(program));
    }
    for (SourceInfo& source : sources) {
        source.backend = "wasapi";
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const SourceInfo& old) { return old.id == source.id; });
        source.level = known != before.end() ? known->level : std::make_shared<SourceLevel>();
    }
    return sources;
}

std::vector<OutputInfo> outputsOf(const SystemState& state) {
    std::vector<OutputInfo> outputs;
    for (const Endpoint& endpoint : state.endpoints) {
        if (endpoint.plays) {
            outputs.push_back(
                {idOf({Target::Kind::Microphone, endpoint.id, 0}), endpoint.name, endpoint.isDefault});
        }
    }
    return outputs;
}

} // namespace sinc::wasapi
