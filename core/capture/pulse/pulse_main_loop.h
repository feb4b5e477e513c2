#pragma once

#include <pulse/thread-mainloop.h>

namespace sinc::pulse {

/// libpulse's event loop on a thread of its own. Destroying it ends the thread; no lock may be held then.
class PulseMainLoop {
public:
    PulseMainLoop()
        : m_loop(pa_threaded_mainloop_new()) {}
    ~PulseMainLoop() {
        pa_threaded_mainloop_stop(m_loop);
        pa_threaded_mainloop_free(m_loop);
    }
    PulseMainLoop(const PulseMainLoop&) = delete;
    PulseMainLoop& operator=(const PulseMainLoop&) = delete;

    /// @return false when the system gave no thread
    [[nodiscard]] bool run() noexcept { return pa_threaded_mainloop_start(m_loop) >= 0; }

    [[nodiscard]] pa_threaded_mainloop* get() const noexcept { return m_loop; }
    [[nodiscard]] pa_mainloop_api* api() const noexcept { return pa_threaded_mainloop_get_api(m_loop); }

private:
    pa_threaded_mainloop* m_loop;
};

/// Keeps the loop's thread from running callbacks while another thread uses libpulse. Not for the loop's thread.
class LoopLock {
public:
    explicit LoopLock(const PulseMainLoop& loop)
        : m_loop(loop.get()) {
        pa_threaded_mainloop_lock(m_loop);
    }
    ~LoopLock() { pa_threaded_mainloop_unlock(m_loop); }
    LoopLock(const LoopLock&) = delete;
    LoopLock& operator=(const LoopLock&) = delete;

private:
    pa_threaded_mainloop* m_loop;
};

} // namespace sinc::pulse
