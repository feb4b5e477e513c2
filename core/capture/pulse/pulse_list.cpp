#include "core/capture/pulse/pulse_list.h"

#include "core/capture/pulse/pulse_id.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace sinc::pulse {

namespace {

constexpr const char* kBackendName = "pulse";

PulseEntry microphoneEntry(const Source& source, const ServerState& state) {
    PulseEntry entry;
    entry.info.id = deviceId(source.name);
    entry.info.kind = SourceKind::Microphone;
    entry.info.name = source.description;
    entry.info.detail = source.port;
    entry.info.iconName = source.icon;
    entry.info.isDefault = source.name == state.defaultSource;
    entry.info.muted = source.muted;
    entry.info.isHandsFree = source.handsFree;
    entry.target.device = source.name;
    entry.target.format = captureFormatOf(source.spec, source.map);
    return entry;
}

PulseEntry monitorEntry(const Source& source, const Sink& sink, const ServerState& state) {
    PulseEntry entry = microphoneEntry(source, state);
    entry.info.id = monitorId(sink.name);
    entry.info.kind = SourceKind::Loopback;
    entry.info.name = sink.description;
    entry.info.detail = sink.port;
    entry.info.iconName = sink.icon;
    entry.info.isDefault = sink.name == state.defaultSink;
    entry.info.muted = source.muted || sink.silenced;
    entry.info.outputId = deviceId(sink.name);
    return entry;
}

PulseEntry applicationEntry(const SinkInput& input, const Source& monitor, const Sink& sink,
                            const ServerState& state) {
    PulseEntry entry = microphoneEntry(monitor, state);
    entry.info.id = applicationId(input.index);
    entry.info.kind = SourceKind::Application;
    entry.info.name = input.name;
    entry.info.detail = input.media;
    entry.info.iconName = input.icon;
    entry.info.isDefault = false;
    entry.info.muted = input.muted || monitor.muted;
    entry.info.outputId = deviceId(sink.name);
    entry.target.sinkInput = input.index;
    return entry;
}

const Sink* sinkWithIndex(const ServerState& state, std::uint32_t index) {
    const auto found =
        std::find_if(state.sinks.begin(), state.sinks.end(), [&](const Sink& sink) { return sink.index == index; });
    return found == state.sinks.end() ? nullptr : &*found;
}

const Source* monitorOf(const ServerState& state, const Sink& sink) {
    const auto found = std::find_if(state.sources.begin(), state.sources.end(),
                                    [&](const Source& source) { return source.monitorOfSink == sink.index; });
    return found == state.sources.end() ? nullptr : &*found;
}

/// The output that a source which looks like a microphone is made from; nullptr: none.
const Sink* sinkBehind(const Source& source, const ServerState& state) {
    const Source* behind = &source;
    for (std::size_t i = 0; i < state.sources.size(); ++i) { // no longer chain without a loop
        if (behind->monitorOfSink) {
            return sinkWithIndex(state, *behind->monitorOfSink);
        }
        const auto master = std::find_if(state.sources.begin(), state.sources.end(),
                                         [&](const Source& other) { return other.name == behind->master; });
        if (behind->master.empty() || master == state.sources.end()) {
            return nullptr;
        }
        behind = &*master;
    }
    return nullptr;
}

// The lists are asked for one after the other: a thing whose counterpart is missing came or went in between, and
// the event that told so brings the next list.
void addSources(PulseList& list, const ServerState& state) {
    for (const Source& source : state.sources) {
        if (!source.monitorOfSink) {
            list.sources.push_back(microphoneEntry(source, state));
            if (const Sink* sink = sinkBehind(source, state)) {
                list.sources.back().info.outputId = deviceId(sink->name);
            }
        } else if (const Sink* sink = sinkWithIndex(state, *source.monitorOfSink)) {
            list.sources.push_back(monitorEntry(source, *sink, state));
        }
    }
    for (const SinkInput& input : state.inputs) {
        const Sink* sink = sinkWithIndex(state, input.sink);
        const Source* monitor = sink != nullptr ? monitorOf(state, *sink) : nullptr;
        if (monitor != nullptr) {
            list.sources.push_back(applicationEntry(input, *monitor, *sink, state));
        }
    }
}

} // namespace

const PulseEntry* PulseList::find(const std::string& id) const noexcept {
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const PulseEntry& entry) { return entry.info.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

PulseList listOf(const ServerState& state, const PulseList& previous) {
    PulseList list;
    addSources(list, state);
    for (PulseEntry& entry : list.sources) {
        entry.info.backend = kBackendName;
        entry.info.format = entry.target.format.stream;
        entry.info.persistentName = entry.info.kind == SourceKind::Application ? entry.info.name : entry.info.id;
        const PulseEntry* before = previous.find(entry.info.id);
        entry.info.level = before != nullptr ? before->info.level : std::make_shared<SourceLevel>();
    }
    std::stable_sort(list.sources.begin(), list.sources.end(), [](const PulseEntry& a, const PulseEntry& b) {
        const auto rank = [](const SourceInfo& info) { return std::tuple(info.kind, !info.isDefault, info.name); };
        return rank(a.info) < rank(b.info);
    });
    for (const Sink& sink : state.sinks) {
        list.outputs.push_back({deviceId(sink.name), sink.description, sink.name == state.defaultSink});
    }
    std::stable_sort(list.outputs.begin(), list.outputs.end(), [](const OutputInfo& a, const OutputInfo& b) {
        return std::tuple(!a.isDefault, a.name) < std::tuple(!b.isDefault, b.name);
    });
    return list;
}

bool showTheSame(const PulseList& a, const PulseList& b) {
    return a.outputs == b.outputs &&
           std::equal(a.sources.begin(), a.sources.end(), b.sources.begin(), b.sources.end(),
                      [](const PulseEntry& x, const PulseEntry& y) { return x.info == y.info; });
}

} // namespace sinc::pulse
