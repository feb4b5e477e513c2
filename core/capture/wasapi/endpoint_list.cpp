#include "core/capture/wasapi/endpoint_list.h"

#include "core/capture/wasapi/audio_client.h"
#include "core/capture/wasapi/system_handles.h"
#include "core/capture/wasapi/wide_text.h"

#include <windows.h>
#include <audioclient.h>
#include <mmdeviceapi.h>
#include <propidl.h>

#include <utility>

namespace sinc::wasapi {

namespace {

constexpr PROPERTYKEY kFriendlyName{{0xa45c254e, 0xdf1c, 0x4efd, {0x80, 0x20, 0x67, 0xd1, 0x46, 0xa8, 0x50, 0xe0}},
                                    14}; ///< PKEY_Device_FriendlyName
constexpr PROPERTYKEY kEnumeratorName{
    {0xa45c254e, 0xdf1c, 0x4efd, {0x80, 0x20, 0x67, 0xd1, 0x46, 0xa8, 0x50, 0xe0}},
    24}; ///< PKEY_Device_EnumeratorName
constexpr std::string_view kHandsFreeEnumerator = "BTHHFENUM";

std::string textProperty(IMMDevice& device, const PROPERTYKEY& key) {
    ComPtr<IPropertyStore> store;
    PROPVARIANT value{};
    std::string text;
    if (!failed(device.OpenPropertyStore(STGM_READ, store.put())) && !failed(store->GetValue(key, &value)) &&
        value.vt == VT_LPWSTR && value.pwszVal != nullptr) {
        text = utf8Of(value.pwszVal);
    }
    ::PropVariantClear(&value);
    return text;
}

std::string idOf(IMMDevice& device) {
    wchar_t* raw = nullptr;
    const HResult answer = device.GetId(&raw);
    const CoTaskMemPtr<wchar_t> owned(raw);
    return failed(answer) ? std::string() : utf8Of(raw);
}

/// Opens nothing: a client that was never initialised keeps no device awake.
StreamFormat formatOf(IMMDevice& device) {
    ComPtr<IAudioClient> client;
    if (activateClient(device, client).any()) {
        return {};
    }
    const MixFormat mix = mixFormatOf(*client);
    return mix.failure.any() ? StreamFormat{} : mix.format.stream;
}

EDataFlow flowOf(bool plays) noexcept {
    return plays ? eRender : eCapture;
}

CallFailure listFlow(IMMDeviceEnumerator& enumerator, bool plays, std::vector<Endpoint>& endpoints) {
    ComPtr<IMMDeviceCollection> devices;
    UINT count = 0;
    HResult answer = enumerator.EnumAudioEndpoints(flowOf(plays), DEVICE_STATE_ACTIVE, devices.put());
    if (!failed(answer)) {
        answer = devices->GetCount(&count);
    }
    if (failed(answer)) {
        return {"IMMDeviceEnumerator::EnumAudioEndpoints", answer};
    }
    const std::string chosen = defaultId(enumerator, plays);
    for (UINT i = 0; i < count; ++i) {
        ComPtr<IMMDevice> device;
        if (failed(devices->Item(i, device.put()))) {
            continue; // it went a moment ago
        }
        Endpoint endpoint{idOf(*device), friendlyName(*device), plays, false, false, formatOf(*device)};
        endpoint.isDefault = endpoint.id == chosen;
        endpoint.isHandsFree = textProperty(*device, kEnumeratorName) == kHandsFreeEnumerator;
        endpoints.push_back(std::move(endpoint));
    }
    return {};
}

} // namespace

CallFailure makeEnumerator(ComPtr<IMMDeviceEnumerator>& enumerator) {
    return {"CoCreateInstance(MMDeviceEnumerator)",
            ::CoCreateInstance(__uuidof(MMDeviceEnumerator), nullptr, CLSCTX_ALL, __uuidof(IMMDeviceEnumerator),
                               enumerator.putVoid())};
}

CallFailure findDevice(IMMDeviceEnumerator& enumerator, const std::string& id, ComPtr<IMMDevice>& device) {
    device.reset();
    if (id.empty()) {
        return {"IMMDeviceEnumerator::GetDevice", code::kNotFound};
    }
    ComPtr<IMMDevice> found;
    if (const HResult answer = enumerator.GetDevice(wideOf(id).c_str(), found.put()); failed(answer)) {
        // An id that is no id of a device is called an invalid argument.
        return {"IMMDeviceEnumerator::GetDevice", answer == code::kInvalidArgument ? code::kNotFound : answer};
    }
    DWORD state = 0;
    if (const HResult answer = found->GetState(&state); failed(answer)) {
        return {"IMMDevice::GetState", answer};
    }
    if (state != DEVICE_STATE_ACTIVE) { // switched off or unplugged
        return {"IMMDeviceEnumerator::GetDevice", code::kNotFound};
    }
    device = std::move(found);
    return {};
}

ComPtr<IMMDevice> activeDevice(IMMDeviceEnumerator& enumerator, const std::string& id) {
    ComPtr<IMMDevice> device;
    (void)findDevice(enumerator, id, device);
    return device;
}

CallFailure findDefault(IMMDeviceEnumerator& enumerator, bool plays, std::string& id) {
    ComPtr<IMMDevice> device;
    const ERole role = plays ? eConsole : eCommunications;
    const HResult answer = enumerator.GetDefaultAudioEndpoint(flowOf(plays), role, device.put());
    id = failed(answer) ? std::string() : idOf(*device);
    return {"IMMDeviceEnumerator::GetDefaultAudioEndpoint", answer};
}

std::string defaultId(IMMDeviceEnumerator& enumerator, bool plays) {
    std::string id;
    (void)findDefault(enumerator, plays, id);
    return id;
}

std::string friendlyName(IMMDevice& device) {
    return textProperty(device, kFriendlyName);
}

CallFailure listEndpoints(IMMDeviceEnumerator& enumerator, std::vector<Endpoint>& endpoints) {
    endpoints.clear();
    const CallFailure microphones = listFlow(enumerator, false, endpoints);
    const CallFailure outputs = listFlow(enumerator, true, endpoints);
    return microphones.any() && outputs.any() ? microphones : CallFailure{};
}

} // namespace sinc::wasapi
