#pragma once

#include "core/capture/wasapi/com_ptr.h"
#include "core/capture/wasapi/hresult.h"
#include "core/capture/wasapi/system_state.h"

#include <vector>

struct IMMDevice;
struct IMMDeviceEnumerator;

namespace sinc::wasapi {

/// The calls that ask Windows which devices there are. Each costs milliseconds. Thread: a member of the
/// multithreaded apartment, never the one that a notification came on.

[[nodiscard]] CallFailure makeEnumerator(ComPtr<IMMDeviceEnumerator>& enumerator);

/// The device with this id while it is active. @return what Windows says when it is not there
[[nodiscard]] CallFailure findDevice(IMMDeviceEnumerator& enumerator, const std::string& id,
                                     ComPtr<IMMDevice>& device);
/// The same; null when it is not there, for whatever reason.
[[nodiscard]] ComPtr<IMMDevice> activeDevice(IMMDeviceEnumerator& enumerator, const std::string& id);

/// The id of the default device, empty when there is none. Microphones: the one for calls, which is what people set
/// up for their voice; outputs: the one for everything else.
[[nodiscard]] std::string defaultId(IMMDeviceEnumerator& enumerator, bool plays);
/// The same. @return what Windows says when there is none
[[nodiscard]] CallFailure findDefault(IMMDeviceEnumerator& enumerator, bool plays, std::string& id);

[[nodiscard]] std::string friendlyName(IMMDevice& device);

/// All active devices: microphones first, then outputs. @return what failed, if the list could not be had at all
[[nodiscard]] CallFailure listEndpoints(IMMDeviceEnumerator& enumerator, std::vector<Endpoint>& endpoints);

} // namespace sinc::wasapi
