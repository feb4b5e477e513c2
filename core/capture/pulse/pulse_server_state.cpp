#include "core/capture/pulse/pulse_server_state.h"

#include "core/capture/pulse/pulse_client.h"
#include "core/capture/pulse/pulse_id.h"

#include <initializer_list>
#include <string_view>

namespace sinc::pulse {

namespace {

std::string text(const char* value) {
    return value != nullptr ? value : "";
}

std::string property(const pa_proplist* properties, const char* key) {
    return text(pa_proplist_gets(properties, key));
}

/// The first that is set and not empty.
std::string firstProperty(const pa_proplist* properties, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (std::string value = property(properties, key); !value.empty()) {
            return value;
        }
    }
    return {};
}

template <typename DeviceInfo>
std::string describe(const DeviceInfo& info) {
    std::string words = text(info.description);
    return words.empty() ? text(info.name) : words;
}

template <typename DeviceInfo>
std::string portOf(const DeviceInfo& info) {
    return info.active_port != nullptr ? text(info.active_port->description) : std::string();
}

bool contains(std::string_view words, std::string_view part) {
    return words.find(part) != std::string_view::npos;
}

} // namespace

Sink readSink(const pa_sink_info& info) {
    Sink sink;
    sink.index = info.index;
    sink.name = text(info.name);
    sink.description = describe(info);
    sink.port = portOf(info);
    sink.icon = property(info.proplist, PA_PROP_DEVICE_ICON_NAME);
    sink.monitorSource = text(info.monitor_source_name);
    // A mute switch or volume in the hardware lies behind the point where the monitor listens.
    const bool mutedInSoftware = info.mute != 0 && (info.flags & PA_SINK_HW_MUTE_CTRL) == 0;
    const bool zeroInSoftware =
        pa_cvolume_is_muted(&info.volume) != 0 && (info.flags & PA_SINK_HW_VOLUME_CTRL) == 0;
    sink.silenced = mutedInSoftware || zeroInSoftware;
    return sink;
}

Source readSource(const pa_source_info& info) {
    Source source;
    source.index = info.index;
    source.name = text(info.name);
    source.description = describe(info);
    source.port = portOf(info);
    source.icon = property(info.proplist, PA_PROP_DEVICE_ICON_NAME);
    if (info.monitor_of_sink != PA_INVALID_INDEX) {
        source.monitorOfSink = info.monitor_of_sink;
    }
    source.master = property(info.proplist, PA_PROP_DEVICE_MASTER_DEVICE);
    source.spec = info.sample_spec;
    source.map = info.channel_map;
    source.muted = info.mute != 0 || pa_cvolume_is_muted(&info.volume) != 0;
    source.handsFree = !source.monitorOfSink && isHandsFree(info.name, info.proplist);
    return source;
}

std::optional<SinkInput> readSinkInput(const pa_sink_input_info& info) {
    const bool encoded = info.format != nullptr && info.format->encoding != PA_ENCODING_PCM;
    if (info.client == PA_INVALID_INDEX || encoded ||
        property(info.proplist, kInstanceProperty) == instanceName() ||
        property(info.proplist, PA_PROP_MEDIA_ROLE) == "event") {
        return std::nullopt;
    }
    SinkInput input;
    input.index = info.index;
    input.sink = info.sink;
    input.name = firstProperty(info.proplist, {PA_PROP_APPLICATION_NAME, PA_PROP_APPLICATION_PROCESS_BINARY});
    input.media = text(info.name);
    if (input.name.empty()) {
        input.name = input.media.empty() ? applicationId(info.index) : input.media;
    }
    if (input.media == input.name) {
        input.media.clear();
    }
    input.icon = firstProperty(info.proplist, {PA_PROP_APPLICATION_ICON_NAME, PA_PROP_WINDOW_ICON_NAME,
                                               PA_PROP_MEDIA_ICON_NAME, PA_PROP_APPLICATION_PROCESS_BINARY});
    input.muted = info.mute != 0 || (info.has_volume != 0 && pa_cvolume_is_muted(&info.volume) != 0);
    return input;
}

bool isHandsFree(const char* sourceName, const pa_proplist* properties) {
    const bool bluetooth = property(properties, PA_PROP_DEVICE_BUS) == "bluetooth" ||
                           property(properties, PA_PROP_DEVICE_API).starts_with("bluez") ||
                           text(sourceName).starts_with("bluez_");
    // A telephone that plays its music to this computer is a Bluetooth source, too: it uses the music profile.
    const std::string profile =
        firstProperty(properties, {"bluetooth.protocol", "api.bluez5.profile", "device.profile.name"});
    return bluetooth && !contains(profile, "a2dp");
}

} // namespace sinc::pulse
