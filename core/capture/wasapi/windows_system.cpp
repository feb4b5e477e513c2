#include "core/capture/wasapi/windows_system.h"

#include "core/capture/wasapi/audio_client.h"
#include "core/capture/wasapi/endpoint_choice.h"
#include "core/capture/wasapi/endpoint_list.h"
#include "core/capture/wasapi/process_loopback.h"
#include "core/capture/wasapi/process_table.h"

#include <windows.h>
#include <mmdeviceapi.h>

#include <array>
#include <utility>

namespace sinc::wasapi {

WindowsSystem::WindowsSystem(Target target, Continuation continuation, bool exclusive, const EventHandle& stop)
    : m_target(std::move(target))
    , m_continuation(continuation)
    , m_exclusive(exclusive)
    , m_stop(stop)
    , m_name(idOf(m_target)) {}

WindowsSystem::~WindowsSystem() {
    m_notifications.reset(); // while there is an enumerator to take it back from
}

Opening WindowsSystem::open() {
    return m_target.isEndpoint() ? openDevice() : openProgram();
}

CallFailure WindowsSystem::connect() {
    if (m_enumerator) {
        return {};
    }
    const CallFailure failure = makeEnumerator(m_enumerator);
    if (failure.any()) {
        m_enumerator.reset();
        return failure;
    }
    m_notifications = std::make_unique<DeviceNotifications>(*m_enumerator, m_changed);
    return {};
}

std::string WindowsSystem::chosenEndpoint() const {
    const EndpointsNow now{static_cast<bool>(activeDevice(*m_enumerator, m_target.endpoint)),
                           static_cast<bool>(activeDevice(*m_enumerator, m_current)),
                           defaultId(*m_enumerator, plays())};
    return chooseEndpoint(m_target.endpoint, m_current, m_continuation, now);
}

Opening WindowsSystem::openDevice() {
    if (const CallFailure failure = connect(); failure.any()) {
        return {nullptr, failure, {}};
    }
    const std::string chosen = chosenEndpoint();
    const ComPtr<IMMDevice> device = activeDevice(*m_enumerator, chosen);
    if (!device) {
        return {nullptr, {"IMMDeviceEnumerator::GetDevice", code::kNotFound}, {}};
    }
    m_name = friendlyName(*device);
    Opening opening = openEndpoint(*device, {plays(), m_exclusive}, m_data);
    if (opening.source) {
        m_current = chosen;
    }
    return opening;
}

Opening WindowsSystem::openProgram() {
    if (!hasProcessLoopback()) {
        return openProcessLoopback(m_target.processId, false, m_data); // says what is missing
    }
    KernelHandle process = openProcess(m_target.processId);
    if (!process) {
        return {nullptr, {"OpenProcess", code::kNotFound}, {}};
    }
    m_name = descriptionOf(executableOf(m_target.processId));
    const bool everythingBut = m_target.kind == Target::Kind::EverythingBut;
    if (!everythingBut) {
        m_process = std::move(process); // its end is the stream's
    }
    return openProcessLoopback(m_target.processId, everythingBut, m_data);
}

Wake WindowsSystem::wait(std::chrono::milliseconds patience) noexcept {
    constexpr std::array kWakes{Wake::Stop, Wake::DevicesChanged, Wake::Data, Wake::TargetEnded};
    const std::array<HANDLE, kWakes.size()> handles{m_stop.get(), m_changed.get(), m_data.get(), m_process.get()};
    const DWORD count = m_process ? 4 : 3;
    const DWORD woken =
        ::WaitForMultipleObjects(count, handles.data(), FALSE, static_cast<DWORD>(patience.count()));
    return woken < WAIT_OBJECT_0 + count ? kWakes[woken - WAIT_OBJECT_0] : Wake::TimedOut;
}

std::int64_t WindowsSystem::nowTicks() const noexcept {
    LARGE_INTEGER count{};
    LARGE_INTEGER perSecond{};
    ::QueryPerformanceCounter(&count);
    ::QueryPerformanceFrequency(&perSecond);
    return count.QuadPart / perSecond.QuadPart * kTicksPerSecond +
           count.QuadPart % perSecond.QuadPart * kTicksPerSecond / perSecond.QuadPart;
}

bool WindowsSystem::meansAnotherDevice() const {
    if (!m_target.isEndpoint() || !m_enumerator) {
        return false;
    }
    const std::string chosen = chosenEndpoint();
    return !chosen.empty() && chosen != m_current;
}

} // namespace sinc::wasapi
