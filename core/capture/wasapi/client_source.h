#pragma once

#include "core/capture/wasapi/com_ptr.h"
#include "core/capture/wasapi/packet_source.h"

struct IAudioClient;
struct IAudioCaptureClient;

namespace sinc::wasapi {

/// An initialised IAudioClient and the service that hands out its packets. Thread: the capture thread alone.
class ClientSource final : public PacketSource {
public:
    ClientSource(ComPtr<IAudioClient> client, ComPtr<IAudioCaptureClient> packets,
                 const WireFormat& format) noexcept;
    ~ClientSource() override;

    [[nodiscard]] const WireFormat& format() const noexcept override { return m_format; }
    HResult start() noexcept override;
    HResult next(Packet& packet) noexcept override;
    HResult release(std::uint32_t frames) noexcept override;

private:
    ComPtr<IAudioClient> m_client;
    ComPtr<IAudioCaptureClient> m_packets; ///< a stream closes when this and the client are released
    WireFormat m_format;
};

} // namespace sinc::wasapi
