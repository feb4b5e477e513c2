#include "core/capture/pulse/pulse_watcher.h"

#include "core/capture/pulse/pulse_client.h"

#include <pulse/rtclock.h>

#include <algorithm>
#include <utility>

namespace sinc::pulse {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFirstReconnectDelay{200};
constexpr milliseconds kLastReconnectDelay{5'000};
/// Events come in bunches: one new device is half a dozen of them.
constexpr milliseconds kEventDelay{30};

pa_usec_t inMicroseconds(milliseconds time) {
    return static_cast<pa_usec_t>(std::chrono::duration_cast<std::chrono::microseconds>(time).count());
}

} // namespace

PulseWatcher::PulseWatcher(std::function<void()> onChange)
    : m_onChange(std::move(onChange))
    , m_reconnectDelay(kFirstReconnectDelay)
    , m_connection(serverFailure(nullptr)) {}

PulseWatcher::~PulseWatcher() {
    const LoopLock lock(m_loop);
    m_levels.clear();
    m_query.reset();
    if (m_timer != nullptr) {
        m_loop.api()->time_free(m_timer);
    }
    m_context.reset();
}

Status PulseWatcher::start(milliseconds patience) {
    // Connecting may start a server and take its time: not on this thread.
    pa_mainloop_api_once(
        m_loop.api(), [](pa_mainloop_api*, void* self) { static_cast<PulseWatcher*>(self)->connect(); }, this);
    if (!m_loop.run()) {
        return serverFailure(nullptr);
    }
    std::unique_lock lock(m_mutex);
    m_settled.wait_for(lock, patience, [this] { return m_answered; });
    return m_connection;
}

PulseList PulseWatcher::list() const {
    const std::scoped_lock lock(m_mutex);
    return m_list;
}

Status PulseWatcher::connection() const {
    const std::scoped_lock lock(m_mutex);
    return m_connection;
}

void PulseWatcher::watchLevels(const LevelWatch& policy) {
    const LoopLock lock(m_loop);
    m_levels.setPolicy(policy);
    if (m_context && pa_context_get_state(m_context.get()) == PA_CONTEXT_READY) {
        m_levels.update(m_context.get(), list());
    }
}

void PulseWatcher::connect() {
    m_context = newContext(m_loop.api());
    if (!m_context) {
        publish({}, serverFailure(nullptr));
        return;
    }
    pa_context_set_state_callback(
        m_context.get(), [](pa_context*, void* self) { static_cast<PulseWatcher*>(self)->onContextState(); }, this);
    // A person's settings may let the first program start the server. One that was stopped later stays stopped.
    const pa_context_flags_t flags = m_everTried ? PA_CONTEXT_NOAUTOSPAWN : PA_CONTEXT_NOFLAGS;
    m_everTried = true;
    if (pa_context_connect(m_context.get(), nullptr, flags, nullptr) < 0 &&
        pa_context_get_state(m_context.get()) == PA_CONTEXT_UNCONNECTED) {
        onLost(); // refused without a change of state
    }
}

void PulseWatcher::onContextState() {
    const pa_context_state_t state = pa_context_get_state(m_context.get());
    if (!PA_CONTEXT_IS_GOOD(state)) {
        onLost();
        return;
    }
    if (state != PA_CONTEXT_READY) {
        return;
    }
    m_reconnectDelay = kFirstReconnectDelay;
    pa_context_set_subscribe_callback(
        m_context.get(),
        [](pa_context*, pa_subscription_event_type_t, std::uint32_t, void* self) {
            static_cast<PulseWatcher*>(self)->onEvent();
        },
        this);
    constexpr auto kEvents =
        static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE |
                                            PA_SUBSCRIPTION_MASK_SINK_INPUT | PA_SUBSCRIPTION_MASK_SERVER);
    leaveRunning(pa_context_subscribe(m_context.get(), kEvents, nullptr, nullptr));
    ask();
}

// The context is released later, by the timer: this may be its own callback.
void PulseWatcher::onLost() {
    m_asking = false;
    m_stale = false;
    m_levels.clear();
    publish({}, serverFailure(m_context.get()));
    wakeIn(m_reconnectDelay);
    m_reconnectDelay = std::min(2 * m_reconnectDelay, kLastReconnectDelay);
}

void PulseWatcher::onEvent() {
    if (!m_stale) {
        m_stale = true;
        if (!m_asking) {
            wakeIn(kEventDelay);
        }
    }
}

void PulseWatcher::ask() {
    m_stale = false;
    m_asking = true;
    m_query.emplace(m_context.get(), [this](ServerState&& state) { onAnswer(std::move(state)); });
}

void PulseWatcher::onAnswer(ServerState&& state) {
    m_asking = false;
    PulseList next = listOf(state, list());
    m_levels.update(m_context.get(), next);
    publish(std::move(next), {});
    if (m_stale) {
        wakeIn(kEventDelay);
    }
}

void PulseWatcher::publish(PulseList list, Status connection) {
    bool changed = false;
    {
        const std::scoped_lock lock(m_mutex);
        changed = m_connection.ok() != connection.ok() || !showTheSame(m_list, list);
        m_list = std::move(list);
        m_connection = std::move(connection);
        m_answered = true;
    }
    m_settled.notify_all();
    if (changed) {
        m_onChange();
    }
}

void PulseWatcher::wakeIn(milliseconds delay) {
    if (m_timer != nullptr) {
        m_loop.api()->time_free(m_timer);
    }
    m_timer = pa_context_rttime_new(
        m_context.get(), pa_rtclock_now() + inMicroseconds(delay),
        [](pa_mainloop_api*, pa_time_event*, const timeval*, void* self) {
            static_cast<PulseWatcher*>(self)->onTimer();
        },
        this);
}

void PulseWatcher::onTimer() {
    m_loop.api()->time_free(m_timer);
    m_timer = nullptr;
    if (PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context.get()))) {
        ask();
    } else {
        m_query.reset();
        connect();
    }
}

} // namespace sinc::pulse
