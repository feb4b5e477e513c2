#include "core/capture/wasapi/device_notifications.h"

#include <windows.h>
#include <mmdeviceapi.h>

#include <atomic>
#include <cstring>

namespace sinc::wasapi {

namespace {

/// Properties come in floods; these are the two that a list shows: the names of a device and of its driver
/// (PKEY_Device_..., whose format id is the first) and the format of its mixer (PKEY_AudioEngine_...).
constexpr GUID kDeviceProperties{0xa45c254e, 0xdf1c, 0x4efd, {0x80, 0x20, 0x67, 0xd1, 0x46, 0xa8, 0x50, 0xe0}};
constexpr GUID kInterfaceProperties{0x026e516e, 0xb814, 0x414b, {0x83, 0xcd, 0x85, 0x6d, 0x6f, 0xef, 0x48, 0x22}};
constexpr GUID kEngineProperties{0xf19f064d, 0x082c, 0x4e27, {0xbc, 0x73, 0x68, 0x82, 0xa1, 0xbb, 0x8e, 0x4c}};

bool isShown(const PROPERTYKEY& key) noexcept {
    return key.fmtid == kDeviceProperties || key.fmtid == kInterfaceProperties || key.fmtid == kEngineProperties;
}

} // namespace

class DeviceNotifications::Client final : public IMMNotificationClient {
public:
    explicit Client(const EventHandle& changed) noexcept
        : m_changed(changed) {}

    HRESULT STDMETHODCALLTYPE OnDeviceStateChanged(LPCWSTR, DWORD) override { return tell(); }
    HRESULT STDMETHODCALLTYPE OnDeviceAdded(LPCWSTR) override { return tell(); }
    HRESULT STDMETHODCALLTYPE OnDeviceRemoved(LPCWSTR) override { return tell(); }
    HRESULT STDMETHODCALLTYPE OnDefaultDeviceChanged(EDataFlow, ERole, LPCWSTR) override { return tell(); }
    HRESULT STDMETHODCALLTYPE OnPropertyValueChanged(LPCWSTR, const PROPERTYKEY key) override {
        return isShown(key) ? tell() : S_OK;
    }

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void** object) override {
        if (id != __uuidof(IUnknown) && id != __uuidof(IMMNotificationClient)) {
            *object = nullptr;
            return E_NOINTERFACE;
        }
        *object = static_cast<IMMNotificationClient*>(this);
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

private:
    ~Client() = default;

    HRESULT tell() noexcept {
        m_changed.set();
        return S_OK;
    }

    const EventHandle& m_changed;
    std::atomic<ULONG> m_references{1};
};

DeviceNotifications::DeviceNotifications(IMMDeviceEnumerator& enumerator, const EventHandle& changed)
    : m_enumerator(enumerator)
    , m_client(new Client(changed)) {
    m_registered = !failed(m_enumerator.RegisterEndpointNotificationCallback(m_client));
}

DeviceNotifications::~DeviceNotifications() {
    if (m_registered) {
        m_enumerator.UnregisterEndpointNotificationCallback(m_client);
    }
    m_client->Release();
}

} // namespace sinc::wasapi
