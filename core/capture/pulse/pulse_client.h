#pragma once

#include "core/audio/failure.h"
#include "core/capture/pulse/pulse_handles.h"
#include "core/capture/pulse/pulse_main_loop.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace sinc::pulse {

/// A property on everything that this process opens at the server, by which it recognises its own streams. A
/// process id would not do: two sandboxes can have the same.
inline constexpr const char* kInstanceProperty = "sincscope.instance";
[[nodiscard]] const std::string& instanceName();

/// The properties of one of our streams: what people see in a mixer, and how the server should treat it.
[[nodiscard]] ProplistPtr streamProperties(const char* mediaName);

/// A context that introduces the program; not connected yet.
[[nodiscard]] ContextPtr newContext(pa_mainloop_api* api);

/// The failure of a context that cannot be used.
[[nodiscard]] Failure serverFailure(pa_context* context);

/// A connection of its own for one stream, so that no other work of the program ever stands between the server and
/// the stream's data. Thread: the engine's, with a LoopLock for everything but the constructor.
class PulseClient {
public:
    /// Connects; waits at most that long. Never starts a server.
    static Result<std::unique_ptr<PulseClient>> connect(std::chrono::milliseconds timeout);
    ~PulseClient();
    PulseClient(const PulseClient&) = delete;
    PulseClient& operator=(const PulseClient&) = delete;

    [[nodiscard]] const PulseMainLoop& loop() const noexcept { return m_loop; }
    [[nodiscard]] pa_context* context() const noexcept { return m_context.get(); }

    /// Waits until the condition holds, looked at after each wake(). Call with the loop locked.
    /// @return false when the time was up
    bool waitFor(std::chrono::milliseconds timeout, const std::function<bool()>& condition);
    /// Waits until the stream is connected or has failed.
    /// @return true when it is connected
    bool waitUntilReady(std::chrono::milliseconds timeout, pa_stream* stream);
    /// Lets waitFor() look again. Call from libpulse's callbacks.
    void wake() noexcept { pa_threaded_mainloop_signal(m_loop.get(), 0); }

private:
    PulseClient() = default;

    PulseMainLoop m_loop;
    ContextPtr m_context;
};

} // namespace sinc::pulse
