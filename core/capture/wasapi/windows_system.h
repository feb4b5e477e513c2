#pragma once

#include "core/capture/backend.h"
#include "core/capture/wasapi/com_ptr.h"
#include "core/capture/wasapi/device_notifications.h"
#include "core/capture/wasapi/packet_source.h"
#include "core/capture/wasapi/system_handles.h"
#include "core/capture/wasapi/wasapi_id.h"

#include <memory>
#include <string>

struct IMMDeviceEnumerator;

namespace sinc::wasapi {

/// Windows as the capture loop sees it: opens what a target means at this moment, and waits for everything that can
/// happen to it. Thread: the capture thread alone, a member of the multithreaded apartment.
class WindowsSystem final : public PacketSystem {
public:
    /// @param stop outlives this object; wakes the loop for the last time
    WindowsSystem(Target target, Continuation continuation, bool exclusive, const EventHandle& stop);
    ~WindowsSystem() override;

    /// What the opened source is called, for people.
    [[nodiscard]] const std::string& name() const noexcept { return m_name; }

    [[nodiscard]] Opening open() override;
    Wake wait(std::chrono::milliseconds patience) noexcept override;
    [[nodiscard]] std::int64_t nowTicks() const noexcept override;
    [[nodiscard]] bool meansAnotherDevice() const override;

private:
    [[nodiscard]] Opening openDevice();
    [[nodiscard]] Opening openEndpointOf(const std::string& id);
    [[nodiscard]] Opening openProgram();
    [[nodiscard]] CallFailure connect();
    [[nodiscard]] std::string chosenEndpoint() const;
    [[nodiscard]] bool plays() const noexcept { return m_target.kind == Target::Kind::Loopback; }

    Target m_target;
    Continuation m_continuation;
    bool m_exclusive;
    const EventHandle& m_stop;
    EventHandle m_data{EventHandle::Kind::WakesOnce};
    EventHandle m_changed{EventHandle::Kind::WakesOnce};
    KernelHandle m_process; ///< of the application; null for everything else
    std::string m_current;  ///< endpoint that is or was captured
    std::string m_name;
    ComPtr<IMMDeviceEnumerator> m_enumerator;
    std::unique_ptr<DeviceNotifications> m_notifications;
};

} // namespace sinc::wasapi
