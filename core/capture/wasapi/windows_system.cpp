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
    return {}; // without notifications a lost device is still looked for every second
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
    std::string chosen = chosenEndpoint();
    if (chosen.empty()) { // asked again for what Windows says about it
        const bool follows = m_target.endpoint == kDefaultEndpoint;
        ComPtr<IMMDevice> wanted;
        if (const CallFailure failure = follows ? findDefault(*m_enumerator, plays(), chosen)
                                                : findDevice(*m_enumerator, m_target.endpoint, wanted);
            failure.any()) {
            return {nullptr, failure, {}};
        }
        chosen = follows ? chosen : m_target.endpoint; // it came this moment
    }
    Opening opening = openEndpointOf(chosen);
    const Trouble trouble = troubleOf(opening.failure.code);
    const bool isGone = trouble == Trouble::DeviceLost || trouble == Trouble::Missing;
    if (isGone && !m_current.empty() && m_continuation == Continuation::NewDefault) {
        // Some systems go on listing what was unplugged.
        if (const std::string other = defaultId(*m_enumerator, plays()); !other.empty() && other != chosen) {
            return openEndpointOf(other);
        }
    }
    return opening;
}

Opening WindowsSystem::openEndpointOf(const std::string& id) {
    ComPtr<IMMDevice> device;
    if (const CallFailure failure = findDevice(*m_enumerator, id, device); failure.any()) {
        return {nullptr, failure, {}};
    }
    m_name = friendlyName(*device);
    Opening opening = openEndpoint(*device, {plays(), m_exclusive}, m_data);
    if (opening.source) {
        m_current = id;
    }
    return opening;
}

Opening WindowsSystem::openProgram() {
    if (!hasProcessLoopback()) {
        return openProcessLoopback(m_target.processId, false, m_data); // says what is missing
    }
    KernelHandle process = openProcess(m_target.processId);
    if (!process) {
        const DWORD why = ::GetLastError(); // an id that no process has is an invalid parameter
        const bool absent = why == ERROR_INVALID_PARAMETER;
        return {nullptr, {"OpenProcess", absent ? code::kNotFound : HRESULT_FROM_WIN32(why)}, {}};
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
