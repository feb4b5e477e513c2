#include "core/capture/wasapi/process_loopback.h"

#include "core/capture/wasapi/audio_client.h"

#include <windows.h>
#include <audioclient.h>
#include <mmdeviceapi.h>

#include <atomic>
#include <cstring>
#include <utility>

namespace sinc::wasapi {

namespace {

constexpr DWORD kFirstBuild = 19041; // Windows 10 version 2004, although the page says 20348
constexpr unsigned kPatienceMs = 2'000;
constexpr const wchar_t* kVirtualDevice = L"VAD\\Process_Loopback";
constexpr const char* kCall = "ActivateAudioInterfaceAsync";

/// AUDIOCLIENT_ACTIVATION_PARAMS of audioclientactivationparams.h, which not every set of headers has.
struct ActivationParams {
    std::int32_t activationType = 1; ///< process loopback
    std::uint32_t processId = 0;
    std::int32_t mode = 0; ///< 0: the process and its tree, 1: everything but them
};

using ActivateAsync = HRESULT(STDAPICALLTYPE*)(LPCWSTR, REFIID, PROPVARIANT*,
                                               IActivateAudioInterfaceCompletionHandler*,
                                               IActivateAudioInterfaceAsyncOperation**);

template <typename Function>
Function functionOf(const wchar_t* library, const char* name) noexcept {
    const HMODULE module = ::LoadLibraryExW(library, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const FARPROC found = module != nullptr ? ::GetProcAddress(module, name) : nullptr;
    Function function = nullptr;
    static_assert(sizeof function == sizeof found);
    std::memcpy(&function, &found, sizeof function);
    return function;
}

ActivateAsync activateAsync() noexcept {
    static const auto function = functionOf<ActivateAsync>(L"mmdevapi.dll", "ActivateAudioInterfaceAsync");
    return function;
}

DWORD buildNumber() noexcept {
    using RtlGetVersion = LONG(WINAPI*)(OSVERSIONINFOW*);
    const auto ask =
        functionOf<RtlGetVersion>(L"ntdll.dll", "RtlGetVersion"); // GetVersionEx tells what we want to hear
    OSVERSIONINFOW version{};
    version.dwOSVersionInfoSize = sizeof version;
    return ask != nullptr && ask(&version) == 0 ? version.dwBuildNumber : 0;
}

/// Is told on a thread of Windows' own that the activation is done, and only says so. Agile: no marshalling.
class Completion final : public IActivateAudioInterfaceCompletionHandler, public IAgileObject {
public:
    HRESULT STDMETHODCALLTYPE ActivateCompleted(IActivateAudioInterfaceAsyncOperation*) override {
        m_done.set();
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void** object) override {
        if (id == __uuidof(IUnknown) || id == __uuidof(IActivateAudioInterfaceCompletionHandler)) {
            *object = static_cast<IActivateAudioInterfaceCompletionHandler*>(this);
        } else if (id == __uuidof(IAgileObject)) {
            *object = static_cast<IAgileObject*>(this);
        } else {
            *object = nullptr;
            return E_NOINTERFACE;
        }
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_references; }
    ULONG STDMETHODCALLTYPE Release() override {
        const ULONG left = --m_references;
        if (left == 0) {
            delete this;
        }
        return left;
    }

    [[nodiscard]] bool wait() const noexcept { return m_done.wait(kPatienceMs); }

private:
    ~Completion() = default;

    EventHandle m_done{EventHandle::Kind::Stays};
    std::atomic<ULONG> m_references{0};
};

/// Asks for a client of the virtual device; two answers can fail, that of the call and that of the activation.
CallFailure activate(ActivationParams& params, ComPtr<IAudioClient>& client) {
    PROPVARIANT variant{}; // a blob of ours: it must not be cleared
    variant.vt = VT_BLOB;
    variant.blob.cbSize = sizeof params;
    variant.blob.pBlobData = reinterpret_cast<BYTE*>(&params);
    ComPtr<Completion> completion;
    *completion.put() = new Completion;
    completion->AddRef();
    ComPtr<IActivateAudioInterfaceAsyncOperation> operation;
    const HResult asked =
        activateAsync()(kVirtualDevice, __uuidof(IAudioClient), &variant, completion.get(), operation.put());
    if (failed(asked)) {
        return {kCall, asked};
    }
    if (!completion->wait()) {
        return {kCall, HRESULT_FROM_WIN32(ERROR_TIMEOUT)};
    }
    HRESULT activated = E_UNEXPECTED;
    ComPtr<IUnknown> unknown;
    if (const HResult answer = operation->GetActivateResult(&activated, unknown.put()); failed(answer)) {
        return {"IActivateAudioInterfaceAsyncOperation::GetActivateResult", answer};
    }
    if (failed(activated)) {
        return {kCall, activated};
    }
    return {"IUnknown::QueryInterface(IAudioClient)",
            unknown->QueryInterface(__uuidof(IAudioClient), client.putVoid())};
}

/// A system without the virtual device says that it finds none, or that the path makes no sense.
bool meansAbsent(HResult code) noexcept {
    return code == code::kNotFound || code == code::kInvalidArgument || code == code::kNotImplemented ||
           code == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND);
}

} // namespace

bool hasProcessLoopback() noexcept {
    static const bool has = buildNumber() >= kFirstBuild && activateAsync() != nullptr;
    return has;
}

Opening openProcessLoopback(std::uint32_t processId, bool everythingBut, const EventHandle& data) {
    if (!hasProcessLoopback()) {
        return {nullptr, {kCall, code::kNotImplemented}, kProcessLoopbackNeeds};
    }
    ActivationParams params;
    params.processId = processId;
    params.mode = everythingBut ? 1 : 0;
    ComPtr<IAudioClient> client;
    if (const CallFailure failure = activate(params, client); failure.any()) {
        if (meansAbsent(failure.code)) {
            return {nullptr, {failure.call, code::kNotImplemented}, kProcessLoopbackNeeds};
        }
        return {nullptr, failure, {}};
    }
    const WireFormat format{WireSample::F32, kProcessLoopbackFormat};
    alignas(WAVEFORMATEX) const auto wave = composeWaveFormat(format);
    const HResult initialised = client->Initialize(
        AUDCLNT_SHAREMODE_SHARED, AUDCLNT_STREAMFLAGS_LOOPBACK | AUDCLNT_STREAMFLAGS_EVENTCALLBACK, kTicksPerSecond,
        0, reinterpret_cast<const WAVEFORMATEX*>(wave.data()), nullptr);
    if (failed(initialised)) {
        return {nullptr, {"IAudioClient::Initialize", initialised}, {}};
    }
    return makeSource(std::move(client), format, data);
}

} // namespace sinc::wasapi
