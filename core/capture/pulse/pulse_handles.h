#pragma once

#include <pulse/context.h>
#include <pulse/operation.h>
#include <pulse/proplist.h>
#include <pulse/stream.h>
#include <pulse/subscribe.h>

#include <memory>

namespace sinc::pulse {

// One owner per libpulse resource. Contexts and streams may only be released with the main loop locked, or on its
// thread. Releasing one takes its callbacks away first, so nothing of ours is called any more.

struct ReleaseProplist {
    void operator()(pa_proplist* properties) const noexcept { pa_proplist_free(properties); }
};
using ProplistPtr = std::unique_ptr<pa_proplist, ReleaseProplist>;

struct ReleaseContext {
    void operator()(pa_context* context) const noexcept {
        pa_context_set_state_callback(context, nullptr, nullptr);
        pa_context_set_subscribe_callback(context, nullptr, nullptr);
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
};
using ContextPtr = std::unique_ptr<pa_context, ReleaseContext>;

struct ReleaseStream {
    void operator()(pa_stream* stream) const noexcept {
        pa_stream_set_state_callback(stream, nullptr, nullptr);
        pa_stream_set_read_callback(stream, nullptr, nullptr);
        pa_stream_set_write_callback(stream, nullptr, nullptr);
        pa_stream_set_suspended_callback(stream, nullptr, nullptr);
        pa_stream_set_moved_callback(stream, nullptr, nullptr);
        if (PA_STREAM_IS_GOOD(pa_stream_get_state(stream))) {
            pa_stream_disconnect(stream);
        }
        pa_stream_unref(stream);
    }
};
using StreamPtr = std::unique_ptr<pa_stream, ReleaseStream>;

struct ReleaseOperation {
    void operator()(pa_operation* operation) const noexcept {
        pa_operation_cancel(operation);
        pa_operation_unref(operation);
    }
};
/// Releasing an operation that still runs cancels it: its callback is not called any more.
using OperationPtr = std::unique_ptr<pa_operation, ReleaseOperation>;

/// For an operation whose answer nobody waits for.
inline void leaveRunning(pa_operation* operation) noexcept {
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

} // namespace sinc::pulse
