#pragma once

#include "core/capture/wasapi/com_ptr.h"
#include "core/capture/wasapi/system_handles.h"

struct IMMDeviceEnumerator;

namespace sinc::wasapi {

/// Sets an event whenever devices come, go, are renamed, change their format or become default. Windows tells of it
/// on a thread of its own that holds locks: whoever waits for the event asks on its own thread what there is now.
class DeviceNotifications {
public:
    /// @param changed outlives this object
    DeviceNotifications(IMMDeviceEnumerator& enumerator, const EventHandle& changed);
    /// Waits for a notification that is being delivered. Call it without a lock.
    ~DeviceNotifications();
    DeviceNotifications(const DeviceNotifications&) = delete;
    DeviceNotifications& operator=(const DeviceNotifications&) = delete;

private:
    class Client;
    IMMDeviceEnumerator& m_enumerator;
    Client* m_client;
    bool m_registered = false;
};

} // namespace sinc::wasapi
