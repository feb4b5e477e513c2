#include "core/capture/wasapi/wasapi_watcher.h"

#include "core/capture/wasapi/device_notifications.h"
#include "core/capture/wasapi/endpoint_list.h"
#include "core/capture/wasapi/peak_meter.h"
#include "core/capture/wasapi/process_loopback.h"
#include "core/capture/wasapi/process_table.h"
#include "core/capture/wasapi/session_list.h"
#include "core/capture/wasapi/wasapi_id.h"

#include <windows.h>
#include <mmdeviceapi.h>

#include <algorithm>
#include <utility>

namespace sinc::wasapi {

namespace {

constexpr unsigned kFirstListMs =
    10'000;                             ///< a computer that has just started is slow; who runs is never waited for
constexpr unsigned kMeterMs = 50;       ///< between two looks at the levels
constexpr unsigned kSessionsMs = 1'000; ///< between two looks at what plays
constexpr unsigned kRetryMs = 3'000;    ///< without an audio service

} // namespace

struct WasapiWatcher::Session {
    explicit Session(IMMDeviceEnumerator& devices, const std::filesystem::path& journal, const EventHandle& wake)
        : enumerator(devices)
        , programs(devices)
        , mutes(programs, journal)
        , notifications(devices, wake) {}

    [[nodiscard]] std::optional<float> peakOf(const SourceInfo& source) const;

    IMMDeviceEnumerator& enumerator;
    std::vector<Endpoint> endpoints;
    SessionList programs;
    MuteKeeper mutes;
    struct Meter {
        std::string sourceId;
        PeakMeter meter;
    };
    std::vector<Meter> meters;
    DeviceNotifications notifications; ///< last: the first to go
};

std::optional<float> WasapiWatcher::Session::peakOf(const SourceInfo& source) const {
    if (source.kind == SourceKind::Application) {
        const std::optional<Target> target = parseId(source.id);
        return target ? std::optional(programs.peakOf(target->processId)) : std::nullopt;
    }
    const auto meter =
        std::find_if(meters.begin(), meters.end(), [&](const Meter& one) { return one.sourceId == source.id; });
    return meter == meters.end() ? std::nullopt : meter->meter.peak();
}

WasapiWatcher::WasapiWatcher(std::function<void()> onChange, std::filesystem::path journal)
    : m_onChange(std::move(onChange))
    , m_journal(std::move(journal)) {}

WasapiWatcher::~WasapiWatcher() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.set();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

Status WasapiWatcher::start() {
    m_thread = std::thread([this] { run(); });
    m_first.wait(kFirstListMs);
    return connection();
}

/// Whatever keeps the list from us is a matter of the service.
Status WasapiWatcher::connection() const {
    const std::lock_guard lock(m_mutex);
    if (m_answer && !m_answer->any()) {
        return {};
    }
    return Failure{
        Fault::ServerUnavailable, "Windows Audio", {}, {}, m_answer ? describe(*m_answer) : std::string()};
}

void WasapiWatcher::run() {
    const ComApartment apartment;
    while (!stops()) {
        ComPtr<IMMDeviceEnumerator> enumerator;
        if (const CallFailure failure = makeEnumerator(enumerator); failure.any()) {
            publish({}, failure);
            m_wake.wait(kRetryMs); // without the lock, which whoever asks for the list takes
        } else {
            Session session(*enumerator, m_journal, m_wake);
            session.programs.refresh({});
            refresh(session);
            session.mutes.recover();
            watch(session);
        }
    }
}

bool WasapiWatcher::stops() const {
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

/// Until the end. An audio service that goes away leaves an empty list, and comes back into it.
void WasapiWatcher::watch(Session& session) {
    std::uint64_t lastSessions = ::GetTickCount64();
    for (;;) {
        const unsigned pause = levelWatch().enabled ? kMeterMs : kSessionsMs;
        const bool woken = m_wake.wait(pause);
        if (stops()) {
            break;
        }
        const std::uint64_t now = ::GetTickCount64();
        if (woken || now - lastSessions >= kSessionsMs) {
            lastSessions = now;
            refresh(session);
            attendToMutes(session);
        }
        measure(session);
    }
    session.mutes.restore();
}

void WasapiWatcher::refresh(Session& session) {
    const CallFailure failure = listEndpoints(session.enumerator, session.endpoints);
    session.programs.refresh(session.endpoints);
    SystemState state{session.endpoints, {}};
    if (hasProcessLoopback()) {
        state.programs = session.programs.programs();
    }
    session.meters.clear();
    for (const Endpoint& endpoint : session.endpoints) {
        const ComPtr<IMMDevice> device = activeDevice(session.enumerator, endpoint.id);
        if (endpoint.plays && device) {
            session.meters.push_back({"wasapi-loopback:" + endpoint.id, PeakMeter(*device)});
        }
    }
    std::vector<SourceInfo> before;
    {
        const std::lock_guard lock(m_mutex);
        before = m_lists.sources;
    }
    publish({sourcesOf(state, before), outputsOf(state)}, failure);
}

/// What outputs and programs play is measured by Windows itself; a microphone would have to be opened for it.
void WasapiWatcher::measure(Session& session) {
    const LevelWatch watch = levelWatch();
    const std::vector<SourceInfo> list = sources();
    for (const SourceInfo& source : list) {
        if (!watch.enabled) {
            source.level->setState(SourceLevel::State::Closed);
            continue;
        }
        if (source.kind == SourceKind::Microphone) {
            source.level->setState(SourceLevel::State::KeptClosed);
            continue;
        }
        const std::optional<float> peak = session.peakOf(source);
        source.level->setState(peak ? SourceLevel::State::Open : SourceLevel::State::Closed);
        source.level->raise(peak.value_or(0.0F));
    }
}

void WasapiWatcher::attendToMutes(Session& session) {
    std::multiset<std::uint32_t> captured;
    MuteOthers manners;
    {
        const std::lock_guard lock(m_mutex);
        captured = m_captured;
        manners = m_muteManners;
    }
    if (captured.empty()) {
        if (session.mutes.hasToRestore()) {
            session.mutes.restore();
        } else {
            session.mutes.recover(); // of an instance that crashed while we ran
        }
        return;
    }
    captured.insert(ownProcessId());
    std::set<std::uint32_t> spared;
    for (const std::uint32_t processId : captured) {
        const std::vector<std::uint32_t> tree = treeOf(processId);
        spared.insert(tree.begin(), tree.end());
    }
    session.mutes.mute(manners, spared);
}

void WasapiWatcher::publish(Lists lists, const CallFailure& failure) {
    bool changed = false;
    {
        const std::lock_guard lock(m_mutex);
        changed = lists != m_lists || !m_answer || m_answer->code != failure.code;
        m_lists = std::move(lists);
        m_answer = failure;
    }
    m_first.set();
    if (changed) {
        m_onChange();
    }
}

std::vector<SourceInfo> WasapiWatcher::sources() const {
    const std::lock_guard lock(m_mutex);
    return m_lists.sources;
}

std::vector<OutputInfo> WasapiWatcher::outputs() const {
    const std::lock_guard lock(m_mutex);
    return m_lists.outputs;
}

LevelWatch WasapiWatcher::levelWatch() const {
    const std::lock_guard lock(m_mutex);
    return m_levelWatch;
}

void WasapiWatcher::watchLevels(const LevelWatch& watch) {
    const std::lock_guard lock(m_mutex);
    m_levelWatch = watch;
}

void WasapiWatcher::muteOthers(const MuteOthers& manners, std::uint32_t processId) {
    {
        const std::lock_guard lock(m_mutex);
        m_muteManners = manners;
        m_captured.insert(processId);
    }
    m_wake.set();
}

void WasapiWatcher::unmuteOthers(std::uint32_t processId) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_captured.find(processId); found != m_captured.end()) {
            m_captured.erase(found);
        }
    }
    m_wake.set();
}

} // namespace sinc::wasapi
