#include "core/capture/pulse/pulse_query.h"

#include <utility>

namespace sinc::pulse {

namespace {

std::string text(const char* value) {
    return value != nullptr ? value : "";
}

} // namespace

// The server answers in the order of the questions, so the end of the last list is the end of all.
PulseQuery::PulseQuery(pa_context* context, std::function<void(ServerState&&)> onAnswer)
    : m_onAnswer(std::move(onAnswer)) {
    m_operations[0].reset(pa_context_get_server_info(
        context,
        [](pa_context*, const pa_server_info* info, void* self) {
            if (info != nullptr) {
                auto& state = static_cast<PulseQuery*>(self)->m_state;
                state.defaultSink = text(info->default_sink_name);
                state.defaultSource = text(info->default_source_name);
            }
        },
        this));
    m_operations[1].reset(pa_context_get_sink_info_list(
        context,
        [](pa_context*, const pa_sink_info* info, int end, void* self) {
            if (end == 0) {
                static_cast<PulseQuery*>(self)->m_state.sinks.push_back(readSink(*info));
            }
        },
        this));
    m_operations[2].reset(pa_context_get_source_info_list(
        context,
        [](pa_context*, const pa_source_info* info, int end, void* self) {
            if (end == 0) {
                static_cast<PulseQuery*>(self)->m_state.sources.push_back(readSource(*info));
            }
        },
        this));
    m_operations[3].reset(pa_context_get_sink_input_info_list(
        context,
        [](pa_context*, const pa_sink_input_info* info, int end, void* data) {
            auto* self = static_cast<PulseQuery*>(data);
            if (end != 0) {
                self->m_onAnswer(std::move(self->m_state));
            } else if (auto input = readSinkInput(*info)) {
                self->m_state.inputs.push_back(std::move(*input));
            }
        },
        this));
}

} // namespace sinc::pulse
