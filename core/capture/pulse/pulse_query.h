#pragma once

#include "core/capture/pulse/pulse_handles.h"
#include "core/capture/pulse/pulse_server_state.h"

#include <array>
#include <functional>

namespace sinc::pulse {

/// One question for everything that the server has. Destroying it before the answer drops the answer.
/// Thread: the main loop's, or another one that holds its lock. Must not be destroyed by `onAnswer` itself.
class PulseQuery {
public:
    /// `onAnswer` is called once, on the main loop's thread; never when the connection breaks before.
    PulseQuery(pa_context* context, std::function<void(ServerState&&)> onAnswer);
    PulseQuery(const PulseQuery&) = delete;
    PulseQuery& operator=(const PulseQuery&) = delete;

private:
    ServerState m_state;
    std::function<void(ServerState&&)> m_onAnswer;
    std::array<OperationPtr, 4> m_operations;
};

} // namespace sinc::pulse
