#include "core/capture/wasapi/audio_client.h"

#include "core/capture/wasapi/client_source.h"
#include "core/capture/wasapi/exclusive_format.h"

#include <windows.h>
#include <audioclient.h>
#include <mmdeviceapi.h>

#include <utility>

namespace sinc::wasapi {

namespace {

/// Room for what comes while nobody reads. It adds nothing to the latency.
constexpr REFERENCE_TIME kBufferTicks = kTicksPerSecond;

Opening refused(const char* call, HResult code, std::string detail = {}) {
    return {nullptr, {call, code}, std::move(detail)};
}

const WAVEFORMATEX* asWaveFormat(const std::array<std::byte, kWaveFormatExtensibleBytes>& bytes) noexcept {
    return reinterpret_cast<const WAVEFORMATEX*>(bytes.data());
}

Opening openShared(ComPtr<IAudioClient> client, const MixFormat& mix, bool loopback, const EventHandle& data) {
    const DWORD flags = AUDCLNT_STREAMFLAGS_EVENTCALLBACK | (loopback ? AUDCLNT_STREAMFLAGS_LOOPBACK : 0U);
    const HResult initialised =
        client->Initialize(AUDCLNT_SHAREMODE_SHARED, flags, kBufferTicks, 0, mix.own.get(), nullptr);
    if (failed(initialised)) {
        return refused("IAudioClient::Initialize", initialised);
    }
    return makeSource(std::move(client), mix.format, data);
}

HResult initialiseAlone(IAudioClient& client, const WAVEFORMATEX* wave, REFERENCE_TIME period) {
    return client.Initialize(AUDCLNT_SHAREMODE_EXCLUSIVE, AUDCLNT_STREAMFLAGS_EVENTCALLBACK, period, period, wave,
                             nullptr);
}

/// A device that wants its buffer aligned says how many frames that makes, and takes them from a new client.
/// Source: IAudioClient::Initialize, remarks about AUDCLNT_E_BUFFER_SIZE_NOT_ALIGNED.
Opening openAlone(IMMDevice& device, ComPtr<IAudioClient> client, const WireFormat& format,
                  const EventHandle& data) {
    alignas(WAVEFORMATEX) const auto wave = composeWaveFormat(format);
    REFERENCE_TIME usual = 0;
    REFERENCE_TIME shortest = 0;
    if (const HResult answer = client->GetDevicePeriod(&usual, &shortest); failed(answer)) {
        return refused("IAudioClient::GetDevicePeriod", answer);
    }
    HResult initialised = initialiseAlone(*client, asWaveFormat(wave), usual);
    if (initialised == code::kBufferNotAligned) {
        UINT32 frames = 0;
        if (const HResult answer = client->GetBufferSize(&frames); failed(answer)) {
            return refused("IAudioClient::GetBufferSize", answer);
        }
        if (const CallFailure failure = activateClient(device, client); failure.any()) {
            return {nullptr, failure, {}};
        }
        initialised =
            initialiseAlone(*client, asWaveFormat(wave), alignedPeriodTicks(frames, format.stream.sampleRate));
    }
    if (failed(initialised)) {
        return refused("IAudioClient::Initialize", initialised);
    }
    return makeSource(std::move(client), format, data);
}

Opening openExclusive(IMMDevice& device, ComPtr<IAudioClient> client, const StreamFormat& own,
                      const EventHandle& data) {
    HResult answer = code::kUnsupportedFormat;
    for (const WireFormat& candidate : exclusiveCandidates(own)) {
        alignas(WAVEFORMATEX) const auto wave = composeWaveFormat(candidate);
        answer = client->IsFormatSupported(AUDCLNT_SHAREMODE_EXCLUSIVE, asWaveFormat(wave), nullptr);
        if (answer == code::kOk) {
            return openAlone(device, std::move(client), candidate, data);
        }
        if (failed(answer) && answer != code::kUnsupportedFormat) {
            break; // not allowed, in use, gone: the other formats will not help
        }
    }
    answer = failed(answer) ? answer : code::kUnsupportedFormat;
    const bool wouldShare = answer == code::kUnsupportedFormat || answer == code::kExclusiveNotAllowed;
    return refused("IAudioClient::IsFormatSupported", answer, wouldShare ? "shared mode only" : "");
}

} // namespace

CallFailure activateClient(IMMDevice& device, ComPtr<IAudioClient>& client) {
    client.reset(); // an exclusive one must be gone before the next
    return {"IMMDevice::Activate", device.Activate(__uuidof(IAudioClient), CLSCTX_ALL, nullptr, client.putVoid())};
}

MixFormat mixFormatOf(IAudioClient& client) {
    WAVEFORMATEX* raw = nullptr;
    const HResult answer = client.GetMixFormat(&raw);
    CoTaskMemPtr<WAVEFORMATEX> own(raw);
    if (failed(answer)) {
        return {{}, {"IAudioClient::GetMixFormat", answer}, {}, {}};
    }
    const Result<WireFormat> parsed =
        parseWaveFormat({reinterpret_cast<const std::byte*>(raw), sizeof(WAVEFORMATEX) + raw->cbSize});
    if (!parsed) {
        return {{}, {"IAudioClient::GetMixFormat", code::kUnsupportedFormat}, parsed.failure().value, {}};
    }
    return {parsed.value(), {}, {}, std::move(own)};
}

Opening makeSource(ComPtr<IAudioClient> client, const WireFormat& format, const EventHandle& data) {
    if (const HResult answer = client->SetEventHandle(data.get()); failed(answer)) {
        return refused("IAudioClient::SetEventHandle", answer);
    }
    ComPtr<IAudioCaptureClient> packets;
    if (const HResult answer = client->GetService(__uuidof(IAudioCaptureClient), packets.putVoid());
        failed(answer)) {
        return refused("IAudioClient::GetService(IAudioCaptureClient)", answer);
    }
    return {std::make_unique<ClientSource>(std::move(client), std::move(packets), format), {}, {}};
}

Opening openEndpoint(IMMDevice& device, const ClientWish& wish, const EventHandle& data) {
    ComPtr<IAudioClient> client;
    if (const CallFailure failure = activateClient(device, client); failure.any()) {
        return {nullptr, failure, {}};
    }
    const MixFormat mix = mixFormatOf(*client);
    if (mix.failure.any()) {
        return {nullptr, mix.failure, mix.detail};
    }
    return wish.exclusive && !wish.loopback ? openExclusive(device, std::move(client), mix.format.stream, data)
                                            : openShared(std::move(client), mix, wish.loopback, data);
}

} // namespace sinc::wasapi
