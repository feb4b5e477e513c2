#include "core/capture/wasapi/wasapi_playback.h"

#include "core/capture/wasapi/audio_client.h"
#include "core/capture/wasapi/endpoint_list.h"
#include "core/capture/wasapi/system_handles.h"
#include "core/capture/wasapi/wire_format.h"

#include <windows.h>
#include <audioclient.h>
#include <mmdeviceapi.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <thread>
#include <utility>

namespace sinc::wasapi {

namespace {

constexpr REFERENCE_TIME kBufferTicks = 500'000; // 50 ms between us and the ear
constexpr unsigned kPatienceMs = 100;

/// One playback and its thread.
class WasapiPlayback final : public PlaybackStream {
public:
    WasapiPlayback(std::string endpointId, const StreamFormat& format, PlaybackFeed& feed)
        : m_endpointId(std::move(endpointId))
        , m_format(format)
        , m_feed(feed)
        , m_thread([this] { run(); }) {}

    ~WasapiPlayback() override {
        m_stop.store(true, std::memory_order_relaxed);
        m_data.set();
        m_thread.join();
    }

    [[nodiscard]] CallFailure waitUntilOpened() { return m_opened.get_future().get(); }
    [[nodiscard]] bool ended() const noexcept override { return m_ended.load(std::memory_order_acquire); }

private:
    void run() {
        const ComApartment apartment;
        const CallFailure failure = open();
        m_opened.set_value(failure);
        if (!failure.any()) {
            const MmcssScope priority;
            play();
        }
        m_ended.store(true, std::memory_order_release);
        m_render.reset();
        m_client.reset();
    }

    CallFailure open() {
        ComPtr<IMMDeviceEnumerator> enumerator;
        if (const CallFailure failure = makeEnumerator(enumerator); failure.any()) {
            return failure;
        }
        ComPtr<IMMDevice> device;
        if (const CallFailure failure = findDevice(*enumerator, m_endpointId, device); failure.any()) {
            return failure;
        }
        if (const CallFailure failure = activateClient(*device, m_client); failure.any()) {
            return failure;
        }
        return initialise();
    }

    CallFailure initialise() {
        constexpr DWORD kFlags = AUDCLNT_STREAMFLAGS_EVENTCALLBACK | AUDCLNT_STREAMFLAGS_AUTOCONVERTPCM |
                                 AUDCLNT_STREAMFLAGS_SRC_DEFAULT_QUALITY;
        alignas(WAVEFORMATEX) const auto wave = composeWaveFormat({WireSample::F32, m_format});
        HResult answer = m_client->Initialize(AUDCLNT_SHAREMODE_SHARED, kFlags, kBufferTicks, 0,
                                              reinterpret_cast<const WAVEFORMATEX*>(wave.data()), nullptr);
        if (failed(answer)) {
            return {"IAudioClient::Initialize", answer};
        }
        if (answer = m_client->SetEventHandle(m_data.get()); failed(answer)) {
            return {"IAudioClient::SetEventHandle", answer};
        }
        if (answer = m_client->GetBufferSize(&m_bufferFrames); failed(answer)) {
            return {"IAudioClient::GetBufferSize", answer};
        }
        return {"IAudioClient::GetService(IAudioRenderClient)",
                m_client->GetService(__uuidof(IAudioRenderClient), m_render.putVoid())};
    }

    void play() noexcept {
        bool alive = fill() && !failed(m_client->Start());
        while (alive && !m_stop.load(std::memory_order_relaxed)) {
            m_data.wait(kPatienceMs);
            alive = fill();
        }
        m_client->Stop();
    }

    /// @return false when the device is gone
    bool fill() noexcept {
        UINT32 waiting = 0;
        if (failed(m_client->GetCurrentPadding(&waiting))) {
            return false;
        }
        const UINT32 frames = m_bufferFrames - std::min(waiting, m_bufferFrames);
        BYTE* bytes = nullptr;
        if (frames == 0) {
            return true;
        }
        if (failed(m_render->GetBuffer(frames, &bytes))) {
            return false;
        }
        auto* samples = reinterpret_cast<float*>(bytes);
        const auto channels = static_cast<std::size_t>(m_format.channels);
        const std::size_t supplied = m_feed.read(samples, frames);
        std::fill(samples + supplied * channels, samples + frames * channels, 0.0F);
        return !failed(m_render->ReleaseBuffer(frames, 0));
    }

    std::string m_endpointId;
    StreamFormat m_format;
    PlaybackFeed& m_feed;
    EventHandle m_data{EventHandle::Kind::WakesOnce};
    ComPtr<IAudioClient> m_client;
    ComPtr<IAudioRenderClient> m_render;
    UINT32 m_bufferFrames = 0;
    std::promise<CallFailure> m_opened;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_ended{false};
    std::thread m_thread; ///< last: it uses the others
};

} // namespace

Result<std::unique_ptr<PlaybackStream>> openPlayback(const std::string& outputId, const std::string& endpointId,
                                                     const StreamFormat& format, PlaybackFeed& feed) {
    auto playback = std::make_unique<WasapiPlayback>(endpointId, format, feed);
    const CallFailure failure = playback->waitUntilOpened();
    if (failure.code == code::kNotFound) {
        return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
    }
    if (failure.any()) {
        return Failure{Fault::OutputRefused, outputId, {}, {}, describe(failure)};
    }
    return std::unique_ptr<PlaybackStream>(std::move(playback));
}

} // namespace sinc::wasapi
