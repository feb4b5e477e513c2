#pragma once

#include "core/capture/wasapi/com_ptr.h"
#include "core/capture/wasapi/packet_source.h"
#include "core/capture/wasapi/system_handles.h"

struct IAudioClient;
struct IMMDevice;
struct tWAVEFORMATEX;

namespace sinc::wasapi {

/// How an endpoint is to be opened.
struct ClientWish {
    bool loopback = false;  ///< what an output plays; the endpoint is one that plays
    bool exclusive = false; ///< alone, past the mixer of Windows, in a format that the device takes
};

/// Opens an endpoint for event-driven capture. Thread: a member of the multithreaded apartment.
[[nodiscard]] Opening openEndpoint(IMMDevice& device, const ClientWish& wish, const EventHandle& data);

/// The format of the mixer, which is what shared mode delivers. Failures: what GetMixFormat answered, or
/// AUDCLNT_E_UNSUPPORTED_FORMAT when we cannot read it (`detail` says what it is).
struct MixFormat {
    WireFormat format;
    CallFailure failure;
    std::string detail;
    CoTaskMemPtr<tWAVEFORMATEX> own; ///< as Windows wrote it: shared mode takes no other channel mask or valid bits
};
[[nodiscard]] MixFormat mixFormatOf(IAudioClient& client);

/// A client for the device. Each can be initialised once.
[[nodiscard]] CallFailure activateClient(IMMDevice& device, ComPtr<IAudioClient>& client);

/// Takes an initialised client: sets its event and gets the service that hands out packets.
[[nodiscard]] Opening makeSource(ComPtr<IAudioClient> client, const WireFormat& format, const EventHandle& data);

} // namespace sinc::wasapi
