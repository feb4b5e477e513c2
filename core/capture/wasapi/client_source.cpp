#include "core/capture/wasapi/client_source.h"

#include <windows.h>
#include <audioclient.h>

#include <utility>

namespace sinc::wasapi {

ClientSource::ClientSource(ComPtr<IAudioClient> client, ComPtr<IAudioCaptureClient> packets,
                           const WireFormat& format) noexcept
    : m_client(std::move(client))
    , m_packets(std::move(packets))
    , m_format(format) {}

ClientSource::~ClientSource() {
    m_client->Stop(); // fails on a dead device, which is no matter here
}

HResult ClientSource::start() noexcept {
    return m_client->Start();
}

HResult ClientSource::next(Packet& packet) noexcept {
    BYTE* bytes = nullptr;
    UINT32 frames = 0;
    DWORD flags = 0;
    UINT64 position = 0;
    UINT64 ticks = 0;
    const HResult answer = m_packets->GetBuffer(&bytes, &frames, &flags, &position, &ticks);
    packet = {reinterpret_cast<const std::byte*>(bytes), frames, flags, static_cast<std::int64_t>(position),
              static_cast<std::int64_t>(ticks)};
    return answer;
}

HResult ClientSource::release(std::uint32_t frames) noexcept {
    return m_packets->ReleaseBuffer(frames);
}

} // namespace sinc::wasapi
