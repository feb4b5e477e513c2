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
/// Windows holds it until then, and with it the parameters, which a call that took too long may still read.
class Completion final : public IActivateAudioInterfaceCompletionHandler, public IAgileObject {
public:
    explicit Completion(const ActivationParams& params) noexcept
        : m_params(params) {
        m_variant.vt = VT_BLOB; // of our own memory: it must not be cleared
        m_variant.blob.cbSize = sizeof m_params;
        m_variant.blob.pBlobData = reinterpret_cast<BYTE*>(&m_params);
    }

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

    [[nodiscard]] PROPVARIANT* params() noexcept { return &m_variant; }
    [[nodiscard]] bool wait() const noexcept { return m_done.wait(kPatienceMs); }

private:
    ~Completion() = default;

    ActivationParams m_params;
    PROPVARIANT m_variant{};
    EventHandle m_done{EventHandle::Kind::Stays};
    std::atomic<ULONG> m_references{1};
};

/// The calls of Windows.
class WindowsActivation final : public ActivationCalls {
public:
    WindowsActivation(const ActivationParams& params, const WireFormat& format)
        : m_format(format) {
        *m_completion.put() = new Completion(params);
    }

    [[nodiscard]] bool isThere() const noexcept override { return hasProcessLoopback(); }
    HResult ask() noexcept override {
        return activateAsync()(kVirtualDevice, __uuidof(IAudioClient), m_completion->params(), m_completion.get(),
                               m_operation.put());
    }
    bool wait() noexcept override { return m_completion->wait(); }
    HResult result(HResult& activated) noexcept override {
        HRESULT code = E_UNEXPECTED;
        const HResult answer = m_operation->GetActivateResult(&code, m_activated.put());
        activated = code;
        return answer;
    }
    HResult takeClient() noexcept override {
        return m_activated->QueryInterface(__uuidof(IAudioClient), m_client.putVoid());
    }
    HResult initialise() noexcept override {
        alignas(WAVEFORMATEX) const auto wave = composeWaveFormat(m_format);
        return m_client->Initialize(
            AUDCLNT_SHAREMODE_SHARED, AUDCLNT_STREAMFLAGS_LOOPBACK | AUDCLNT_STREAMFLAGS_EVENTCALLBACK,
            kTicksPerSecond, 0, reinterpret_cast<const WAVEFORMATEX*>(wave.data()), nullptr);
    }
    [[nodiscard]] ComPtr<IAudioClient> client() noexcept { return std::move(m_client); }

private:
    WireFormat m_format;
    ComPtr<Completion> m_completion;
    ComPtr<IActivateAudioInterfaceAsyncOperation> m_operation;
    ComPtr<IUnknown> m_activated;
    ComPtr<IAudioClient> m_client;
};

} // namespace

bool hasProcessLoopback() noexcept {
    static const bool has = buildNumber() >= kFirstBuild && activateAsync() != nullptr;
    return has;
}

Opening openProcessLoopback(std::uint32_t processId, bool everythingBut, const EventHandle& data) {
    ActivationParams params;
    params.processId = processId;
    params.mode = everythingBut ? 1 : 0;
    const WireFormat format{WireSample::F32, kProcessLoopbackFormat};
    WindowsActivation calls(params, format);
    if (const Activation activation = activateLoopback(calls); activation.failure.any()) {
        return {nullptr, activation.failure, activation.detail};
    }
    return makeSource(calls.client(), format, data);
}

} // namespace sinc::wasapi
