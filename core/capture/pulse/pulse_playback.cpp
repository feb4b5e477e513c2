#include "core/capture/pulse/pulse_playback.h"

#include "core/capture/pulse/pulse_client.h"
#include "core/capture/pulse/pulse_format.h"
#include "core/capture/pulse/pulse_id.h"

#include <pulse/error.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

namespace sinc::pulse {

namespace {

constexpr std::chrono::milliseconds kPatience{2'000};
/// From the feed to the loudspeaker. Less would stumble on a busy machine; more would be heard as an echo.
constexpr pa_usec_t kLatency = 50'000;

/// One playing stream on a connection of its own.
/// Thread: constructor, connect() and destructor the engine's; the on...() are called by the main loop's thread.
class PulsePlayback final : public PlaybackStream {
public:
    PulsePlayback(std::unique_ptr<PulseClient> client, PlaybackFeed& feed)
        : m_client(std::move(client))
        , m_feed(feed) {}

    ~PulsePlayback() override {
        const LoopLock lock(m_client->loop());
        m_stream.reset();
    }

    Status connect(const std::string& sink, const PulseFormat& format);

    [[nodiscard]] bool ended() const noexcept override { return m_ended.load(std::memory_order_acquire); }

private:
    void onState() noexcept;
    void onWritable(std::size_t bytes) noexcept SINC_NONBLOCKING;

    std::unique_ptr<PulseClient> m_client;
    PlaybackFeed& m_feed;
    std::size_t m_channels = 0;
    StreamPtr m_stream;
    std::atomic<bool> m_ended{false};
};

Status PulsePlayback::connect(const std::string& sink, const PulseFormat& format) {
    const auto refused = [&] {
        const int error = pa_context_errno(m_client->context());
        return Failure{error == PA_ERR_NOENTITY ? Fault::OutputUnknown : Fault::OutputRefused,
                       deviceId(sink),
                       {},
                       {},
                       error == PA_OK ? "" : pa_strerror(error)};
    };
    const LoopLock lock(m_client->loop());
    const ProplistPtr properties = streamProperties("Playback");
    m_channels = format.spec.channels;
    m_stream.reset(
        pa_stream_new_with_proplist(m_client->context(), "Playback", &format.spec, &format.map, properties.get()));
    if (!m_stream) {
        return refused();
    }
    pa_stream_set_state_callback(
        m_stream.get(), [](pa_stream*, void* self) { static_cast<PulsePlayback*>(self)->onState(); }, this);
    pa_stream_set_write_callback(
        m_stream.get(),
        [](pa_stream*, std::size_t bytes, void* self) { static_cast<PulsePlayback*>(self)->onWritable(bytes); },
        this);
    pa_buffer_attr attributes{};
    attributes.maxlength = static_cast<std::uint32_t>(-1);
    attributes.tlength = static_cast<std::uint32_t>(pa_usec_to_bytes(kLatency, &format.spec));
    attributes.prebuf = 0;
    attributes.minreq = static_cast<std::uint32_t>(-1);
    // DONT_MOVE: headphones that are pulled out must not turn into loudspeakers beside the open microphone.
    constexpr auto kFlags = static_cast<pa_stream_flags_t>(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE);
    if (pa_stream_connect_playback(m_stream.get(), sink.c_str(), &attributes, kFlags, nullptr, nullptr) < 0 ||
        !m_client->waitUntilReady(kPatience, m_stream.get())) {
        return refused();
    }
    return {};
}

void PulsePlayback::onState() noexcept {
    if (!PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream.get()))) {
        m_ended.store(true, std::memory_order_release);
    }
    m_client->wake();
}

void PulsePlayback::onWritable(std::size_t bytes) noexcept SINC_NONBLOCKING {
    const std::size_t frameBytes = m_channels * sizeof(float);
    while (bytes >= frameBytes) {
        void* memory = nullptr;
        std::size_t size = bytes;
        if (pa_stream_begin_write(m_stream.get(), &memory, &size) < 0 || memory == nullptr) {
            return;
        }
        const std::size_t frames = std::min(size, bytes) / frameBytes;
        auto* samples = static_cast<float*>(memory);
        const std::size_t supplied = m_feed.read(samples, frames);
        std::fill(samples + supplied * m_channels, samples + frames * m_channels, 0.0F);
        if (frames == 0 ||
            pa_stream_write(m_stream.get(), memory, frames * frameBytes, nullptr, 0, PA_SEEK_RELATIVE) < 0) {
            return;
        }
        bytes -= frames * frameBytes;
    }
}

} // namespace

Result<std::unique_ptr<PlaybackStream>> openPlayback(const std::string& outputId, const StreamFormat& format,
                                                     PlaybackFeed& feed) {
    if (!outputId.starts_with(kSourcePrefix) || !isWellFormed(outputId)) {
        return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
    }
    const PulseFormat wanted = playbackFormatOf(format);
    if (pa_sample_spec_valid(&wanted.spec) == 0 || pa_channel_map_compatible(&wanted.map, &wanted.spec) == 0) {
        return Failure{Fault::OutputRefused, outputId, {}, {}, {}};
    }
    auto client = PulseClient::connect(kPatience);
    if (!client) {
        return client.failure();
    }
    auto playback = std::make_unique<PulsePlayback>(std::move(client).value(), feed);
    if (Status connected = playback->connect(outputId.substr(kSourcePrefix.size()), wanted); !connected) {
        return connected.failure();
    }
    return std::unique_ptr<PlaybackStream>(std::move(playback));
}

} // namespace sinc::pulse
