#include "core/capture/wasapi/session_list.h"

#include "core/capture/wasapi/endpoint_list.h"
#include "core/capture/wasapi/peak_meter.h"
#include "core/capture/wasapi/process_table.h"
#include "core/capture/wasapi/system_handles.h"
#include "core/capture/wasapi/wide_text.h"

#include <windows.h>
#include <audioclient.h>
#include <audiopolicy.h>
#include <mmdeviceapi.h>

#include <algorithm>
#include <utility>

namespace sinc::wasapi {

struct SessionList::Entry {
    Session session;
    std::string title;
    std::string endpointId;
    bool plays = false;
    ComPtr<IAudioSessionControl2> control;
    PeakMeter meter;
    ComPtr<ISimpleAudioVolume> volume;
};

namespace {

template <typename Ask>
std::string ownedText(Ask ask) {
    wchar_t* raw = nullptr;
    const HResult answer = ask(&raw);
    const CoTaskMemPtr<wchar_t> owned(raw);
    return failed(answer) || raw == nullptr ? std::string() : utf8Of(raw);
}

template <typename Interface>
void ask(IUnknown& object, ComPtr<Interface>& result) {
    if (failed(object.QueryInterface(__uuidof(Interface), result.putVoid()))) {
        result.reset();
    }
}

} // namespace

SessionList::SessionList(IMMDeviceEnumerator& enumerator)
    : m_enumerator(enumerator) {}

SessionList::~SessionList() = default;

void SessionList::refresh(const std::vector<Endpoint>& endpoints) {
    m_entries.clear();
    for (const Endpoint& endpoint : endpoints) {
        if (endpoint.plays) {
            addSessionsOf(endpoint);
        }
    }
}

void SessionList::addSessionsOf(const Endpoint& endpoint) {
    const ComPtr<IMMDevice> device = activeDevice(m_enumerator, endpoint.id);
    ComPtr<IAudioSessionManager2> manager;
    ComPtr<IAudioSessionEnumerator> list;
    int count = 0;
    if (!device ||
        failed(device->Activate(__uuidof(IAudioSessionManager2), CLSCTX_ALL, nullptr, manager.putVoid())) ||
        failed(manager->GetSessionEnumerator(list.put())) || failed(list->GetCount(&count))) {
        return; // an output without sessions, or a system without their list
    }
    for (int i = 0; i < count; ++i) {
        ComPtr<IAudioSessionControl> control;
        Entry entry;
        AudioSessionState state = AudioSessionStateExpired;
        if (failed(list->GetSession(i, control.put())) || failed(control->GetState(&state)) ||
            state == AudioSessionStateExpired) {
            continue;
        }
        ask(*control.get(), entry.control);
        if (!entry.control) {
            continue;
        }
        entry.meter = PeakMeter(static_cast<IUnknown&>(*control));
        ask(*control.get(), entry.volume);
        DWORD processId = 0;
        entry.control->GetProcessId(&processId); // AUDCLNT_S_NO_SINGLE_PROCESS: the creator's
        entry.session.processId = processId;
        entry.session.isSystemSounds = entry.control->IsSystemSoundsSession() == S_OK;
        entry.session.executable = executableOf(processId);
        entry.session.identifier =
            ownedText([&](wchar_t** text) { return entry.control->GetSessionIdentifier(text); });
        BOOL muted = FALSE;
        entry.session.muted = entry.volume && !failed(entry.volume->GetMute(&muted)) && muted != FALSE;
        entry.title = ownedText([&](wchar_t** text) { return control->GetDisplayName(text); });
        entry.endpointId = endpoint.id;
        entry.plays = state == AudioSessionStateActive;
        m_entries.push_back(std::move(entry));
    }
}

std::vector<Program> SessionList::programs() {
    std::vector<Program> programs;
    const std::vector<std::uint32_t> before = std::exchange(m_listed, {});
    for (const Entry& entry : m_entries) {
        const std::uint32_t processId = entry.session.processId;
        const bool wanted = entry.plays || std::find(before.begin(), before.end(), processId) != before.end();
        const bool known = std::find(m_listed.begin(), m_listed.end(), processId) != m_listed.end();
        if (!wanted || known || entry.session.isSystemSounds || processId == 0 || processId == ownProcessId()) {
            continue;
        }
        m_listed.push_back(processId);
        programs.push_back({processId, descriptionOf(entry.session.executable), entry.title,
                            entry.session.executable, entry.endpointId});
    }
    return programs;
}

float SessionList::peakOf(std::uint32_t processId) const {
    float highest = 0.0F;
    for (const Entry& entry : m_entries) {
        if (entry.session.processId == processId) {
            highest = std::max(highest, entry.meter.peak().value_or(0.0F));
        }
    }
    return highest;
}

std::vector<Session> SessionList::sessions() {
    std::vector<Session> sessions;
    for (const Entry& entry : m_entries) {
        if (entry.volume && !entry.session.identifier.empty()) {
            sessions.push_back(entry.session);
        }
    }
    return sessions;
}

bool SessionList::setMuted(const std::string& identifier, bool muted) {
    bool done = true;
    for (Entry& entry : m_entries) {
        if (entry.volume && entry.session.identifier == identifier) {
            const bool refused = failed(entry.volume->SetMute(muted ? TRUE : FALSE, nullptr));
            entry.session.muted = refused ? entry.session.muted : muted;
            done = done && !refused;
        }
    }
    return done;
}

} // namespace sinc::wasapi
