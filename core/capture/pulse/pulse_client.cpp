#include "core/capture/pulse/pulse_client.h"

#include <pulse/error.h>
#include <pulse/rtclock.h>
#include <unistd.h>

#include <cstdlib>

namespace sinc::pulse {

const std::string& instanceName() {
    static const std::string name = std::to_string(getpid()) + "-" +
                                    std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
    return name;
}

ProplistPtr streamProperties(const char* mediaName) {
    ProplistPtr properties(pa_proplist_new());
    pa_proplist_sets(properties.get(), PA_PROP_MEDIA_NAME, mediaName);
    // Without a role the server may take a recording for a phone call and switch a Bluetooth headset from music
    // to its hands-free profile.
    pa_proplist_sets(properties.get(), PA_PROP_MEDIA_ROLE, "production");
    pa_proplist_sets(properties.get(), kInstanceProperty, instanceName().c_str());
    return properties;
}

ContextPtr newContext(pa_mainloop_api* api) {
    const ProplistPtr properties(pa_proplist_new());
    pa_proplist_sets(properties.get(), PA_PROP_APPLICATION_NAME, "Sincscope");
    pa_proplist_sets(properties.get(), PA_PROP_APPLICATION_ID, "org.sincscope.Sincscope");
    pa_proplist_sets(properties.get(), PA_PROP_APPLICATION_ICON_NAME, "org.sincscope.Sincscope");
    pa_proplist_sets(properties.get(), kInstanceProperty, instanceName().c_str());
    return ContextPtr(pa_context_new_with_proplist(api, "Sincscope", properties.get()));
}

Failure serverFailure(pa_context* context) {
    const char* server = std::getenv("PULSE_SERVER");
    const int error = context != nullptr ? pa_context_errno(context) : PA_ERR_INTERNAL;
    return {Fault::ServerUnavailable,
            server != nullptr && *server != '\0' ? server : "PulseAudio",
            {},
            {},
            error == PA_OK ? "" : pa_strerror(error)};
}

Result<std::unique_ptr<PulseClient>> PulseClient::connect(std::chrono::milliseconds timeout) {
    std::unique_ptr<PulseClient> client(new PulseClient);
    client->m_context = newContext(client->m_loop.api());
    pa_context* context = client->context();
    if (context == nullptr || !client->m_loop.run()) {
        return serverFailure(context);
    }
    const LoopLock lock(client->m_loop);
    pa_context_set_state_callback(
        context, [](pa_context*, void* self) { static_cast<PulseClient*>(self)->wake(); }, client.get());
    if (pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0) {
        return serverFailure(context);
    }
    const bool settled = client->waitFor(timeout, [context] {
        const pa_context_state_t state = pa_context_get_state(context);
        return state == PA_CONTEXT_READY || !PA_CONTEXT_IS_GOOD(state);
    });
    if (!settled || pa_context_get_state(context) != PA_CONTEXT_READY) {
        return serverFailure(context);
    }
    return client;
}

PulseClient::~PulseClient() {
    const LoopLock lock(m_loop);
    m_context.reset();
}

bool PulseClient::waitFor(std::chrono::milliseconds timeout, const std::function<bool()>& condition) {
    struct Alarm {
        PulseClient* client;
        bool rung = false;
    } alarm{this};
    const pa_usec_t limit =
        static_cast<pa_usec_t>(std::chrono::duration_cast<std::chrono::microseconds>(timeout).count());
    pa_time_event* timer = pa_context_rttime_new(
        context(), pa_rtclock_now() + limit,
        [](pa_mainloop_api*, pa_time_event*, const timeval*, void* data) {
            auto* rung = static_cast<Alarm*>(data);
            rung->rung = true;
            rung->client->wake();
        },
        &alarm);
    while (!condition() && !alarm.rung) {
        pa_threaded_mainloop_wait(m_loop.get());
    }
    m_loop.api()->time_free(timer);
    return condition();
}

bool PulseClient::waitUntilReady(std::chrono::milliseconds timeout, pa_stream* stream) {
    waitFor(timeout, [stream] {
        const pa_stream_state_t state = pa_stream_get_state(stream);
        return state == PA_STREAM_READY || !PA_STREAM_IS_GOOD(state);
    });
    return pa_stream_get_state(stream) == PA_STREAM_READY;
}

} // namespace sinc::pulse
