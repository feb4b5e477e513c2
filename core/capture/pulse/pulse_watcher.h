#pragma once

#include "core/audio/failure.h"
#include "core/capture/pulse/pulse_handles.h"
#include "core/capture/pulse/pulse_level_watch.h"
#include "core/capture/pulse/pulse_list.h"
#include "core/capture/pulse/pulse_main_loop.h"
#include "core/capture/pulse/pulse_query.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace sinc::pulse {

/// Keeps the list of what the server has, and the levels, up to date on a thread of its own. When the server goes,
/// the list becomes empty and the watcher tries to connect again, at first soon, then every five seconds.
/// Thread: the public methods the engine's, all the rest the main loop's.
class PulseWatcher {
public:
    /// `onChange` is called on the main loop's thread.
    explicit PulseWatcher(std::function<void()> onChange);
    ~PulseWatcher();
    PulseWatcher(const PulseWatcher&) = delete;
    PulseWatcher& operator=(const PulseWatcher&) = delete;

    /// Begins, and waits at most that long for the first list, so that who only wants to list can do so at once.
    Status start(std::chrono::milliseconds patience);

    [[nodiscard]] PulseList list() const;
    /// Success while the server answers.
    [[nodiscard]] Status connection() const;
    void watchLevels(const LevelWatch& policy);

private:
    void connect();
    void onContextState();
    void onLost();
    void onEvent();
    void ask();
    void onAnswer(ServerState&& state);
    void publish(PulseList list, Status connection);
    void wakeIn(std::chrono::milliseconds delay);
    void onTimer();

    std::function<void()> m_onChange;
    PulseMainLoop m_loop;
    // of the main loop's thread
    ContextPtr m_context;
    std::optional<PulseQuery> m_query;
    PulseLevelWatch m_levels;
    pa_time_event* m_timer = nullptr;
    std::chrono::milliseconds m_reconnectDelay;
    bool m_asking = false;    ///< a question is on its way
    bool m_stale = false;     ///< something happened since the last question
    bool m_everTried = false; ///< only the first connection may start a server
    // of both
    mutable std::mutex m_mutex;
    std::condition_variable m_settled;
    PulseList m_list;
    Status m_connection;
    bool m_answered = false; ///< the first attempt led to a list or a failure
};

} // namespace sinc::pulse
