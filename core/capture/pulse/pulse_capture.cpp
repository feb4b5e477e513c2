#include "core/capture/pulse/pulse_capture.h"

#include "core/audio/thread_account.h"
#include "core/capture/pulse/pulse_client.h"
#include "core/capture/pulse/pulse_list.h"
#include "core/capture/pulse/pulse_query.h"

#include <pulse/error.h>

#include <chrono>
#include <utility>

namespace sinc::pulse {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kPatience{2'000};
constexpr std::int64_t kNsPerSecond = 1'000'000'000;

std::int64_t monotonicNs() noexcept {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// How much sound the server sends at a time. It adapts the device to that, and the device of a monitor is also the
/// one that plays: there it stays longer, so that recording never makes playing stumble.
pa_usec_t fragmentDuration(SourceKind kind) noexcept {
    constexpr pa_usec_t kMicrophone = 10'000;
    constexpr pa_usec_t kMonitor = 20'000;
    return kind == SourceKind::Microphone ? kMicrophone : kMonitor;
}

bool isDisappearance(int error) noexcept {
    return error == PA_ERR_KILLED || error == PA_ERR_NOENTITY || error == PA_ERR_CONNECTIONTERMINATED ||
           error == PA_ERR_CONNECTIONREFUSED;
}

/// One recording stream on a connection of its own.
/// Thread: the public methods the engine's; the on...() are called by the main loop's thread.
class PulseCapture final : public CaptureStream {
public:
    PulseCapture(std::unique_ptr<PulseClient> client, PulseEntry entry)
        : m_client(std::move(client))
        , m_entry(std::move(entry))
        , m_frameBytes(pa_frame_size(&m_entry.target.format.spec)) {}

    ~PulseCapture() override {
        const LoopLock lock(m_client->loop());
        m_stream.reset();
    }

    /// Call with the loop locked.
    Status connect();

    [[nodiscard]] StreamFormat format() const noexcept override { return m_entry.info.format; }
    Status start(CaptureSink& sink) override;

private:
    void setCallbacks();
    [[nodiscard]] Failure failure(Fault otherwise) const;
    void onState() noexcept;
    void onReadable() noexcept SINC_NONBLOCKING;
    void onSuspended() noexcept;
    void deliver(const void* data, std::size_t bytes) noexcept SINC_NONBLOCKING;
    [[nodiscard]] std::int64_t captureTimeNs() const noexcept;

    std::unique_ptr<PulseClient> m_client;
    PulseEntry m_entry;
    std::size_t m_frameBytes;
    StreamPtr m_stream;
    CaptureSink* m_sink = nullptr; ///< set once started, cleared once ended
    FramePosition m_position = 0;
    std::int64_t m_suspendedSinceNs = 0; ///< 0: not suspended
    BlockFlags m_nextFlags = BlockFlags::None;
};

Status PulseCapture::connect() {
    const PulseFormat& format = m_entry.target.format;
    const ProplistPtr properties = streamProperties("Recording");
    m_stream.reset(
        pa_stream_new_with_proplist(m_client->context(), "Recording", &format.spec, &format.map, properties.get()));
    if (!m_stream) {
        return failure(Fault::SourceRefused);
    }
    setCallbacks();
    if (m_entry.target.sinkInput) {
        pa_stream_set_monitor_stream(m_stream.get(), *m_entry.target.sinkInput);
    }
    // The server keeps as much as it can (ten seconds of stereo) for the case that this thread is held up.
    pa_buffer_attr attributes{};
    attributes.maxlength = static_cast<std::uint32_t>(-1);
    attributes.fragsize =
        static_cast<std::uint32_t>(pa_usec_to_bytes(fragmentDuration(m_entry.info.kind), &format.spec));
    // DONT_MOVE: when the device goes, the stream ends and says so, instead of recording something else.
    constexpr auto kFlags = static_cast<pa_stream_flags_t>(
        PA_STREAM_START_CORKED | PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE | PA_STREAM_START_UNMUTED |
        PA_STREAM_AUTO_TIMING_UPDATE | PA_STREAM_INTERPOLATE_TIMING);
    if (pa_stream_connect_record(m_stream.get(), m_entry.target.device.c_str(), &attributes, kFlags) < 0 ||
        !m_client->waitUntilReady(kPatience, m_stream.get())) {
        return failure(Fault::SourceRefused);
    }
    return {};
}

void PulseCapture::setCallbacks() {
    pa_stream* stream = m_stream.get();
    pa_stream_set_state_callback(
        stream, [](pa_stream*, void* self) { static_cast<PulseCapture*>(self)->onState(); }, this);
    pa_stream_set_read_callback(
        stream, [](pa_stream*, std::size_t, void* self) { static_cast<PulseCapture*>(self)->onReadable(); }, this);
    pa_stream_set_suspended_callback(
        stream, [](pa_stream*, void* self) { static_cast<PulseCapture*>(self)->onSuspended(); }, this);
    pa_stream_set_moved_callback(
        stream,
        [](pa_stream*, void* data) {
            auto* self = static_cast<PulseCapture*>(data);
            self->m_nextFlags = self->m_nextFlags | BlockFlags::DeviceChanged;
        },
        this);
}

Status PulseCapture::start(CaptureSink& sink) {
    const LoopLock lock(m_client->loop());
    if (pa_stream_get_state(m_stream.get()) != PA_STREAM_READY) {
        return failure(Fault::SourceGone);
    }
    m_sink = &sink;
    const OperationPtr uncork(pa_stream_cork(
        m_stream.get(), 0, [](pa_stream*, int, void* client) { static_cast<PulseClient*>(client)->wake(); },
        m_client.get()));
    const bool answered = uncork && m_client->waitFor(kPatience, [&] {
        return pa_operation_get_state(uncork.get()) != PA_OPERATION_RUNNING || m_sink == nullptr;
    });
    if (!answered) {
        m_sink = nullptr;
        return failure(Fault::SourceRefused);
    }
    return {};
}

Failure PulseCapture::failure(Fault otherwise) const {
    const int error = pa_context_errno(m_client->context());
    return {isDisappearance(error) ? Fault::SourceGone : otherwise,
            m_entry.info.name,
            {},
            {},
            error == PA_OK ? "" : pa_strerror(error)};
}

void PulseCapture::onState() noexcept {
    m_client->wake();
    if (PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream.get())) || m_sink == nullptr) {
        return;
    }
    const bool gone = isDisappearance(pa_context_errno(m_client->context()));
    std::exchange(m_sink, nullptr)->ended(gone ? CaptureEnd::Gone : CaptureEnd::Failed);
}

void PulseCapture::onReadable() noexcept SINC_NONBLOCKING {
    setThreadRole(ThreadRole::Capture, HeapOwner::Library); // the thread is the client library's
    while (pa_stream_readable_size(m_stream.get()) > 0) {
        const void* data = nullptr;
        std::size_t bytes = 0;
        if (pa_stream_peek(m_stream.get(), &data, &bytes) < 0 || bytes == 0) {
            return;
        }
        if (m_sink != nullptr) {
            const HeapOwnerScope ours(HeapOwner::Ours);
            const std::int64_t begun = monotonicNs();
            deliver(data, bytes);
            noteBlock(ThreadRole::Capture, monotonicNs() - begun,
                      static_cast<std::int64_t>(bytes / m_frameBytes) * kNsPerSecond /
                          m_entry.info.format.sampleRate);
        }
        pa_stream_drop(m_stream.get());
    }
}

/// @param data null for a hole in the stream, which is silence
void PulseCapture::deliver(const void* data, std::size_t bytes) noexcept SINC_NONBLOCKING {
    BlockView block;
    block.samples = static_cast<const float*>(data);
    block.frames = bytes / m_frameBytes;
    block.channels = m_entry.info.format.channels;
    block.position = m_position;
    block.captureTimeNs = captureTimeNs();
    block.flags = std::exchange(m_nextFlags, BlockFlags::None);
    if (data == nullptr) {
        block.flags = block.flags | BlockFlags::Silence;
    }
    m_sink->deliver(block);
    m_position += static_cast<FramePosition>(block.frames);
}

/// A suspended device delivers nothing, but time goes on: what was missed becomes a gap of the right length.
void PulseCapture::onSuspended() noexcept {
    const std::int64_t now = monotonicNs();
    if (pa_stream_is_suspended(m_stream.get()) > 0) {
        m_suspendedSinceNs = now;
    } else if (m_suspendedSinceNs != 0 && m_sink != nullptr) {
        const std::int64_t missedNs = now - std::exchange(m_suspendedSinceNs, 0);
        const std::int64_t rate = m_entry.info.format.sampleRate;
        m_position += missedNs / kNsPerSecond * rate + missedNs % kNsPerSecond * rate / kNsPerSecond;
        m_nextFlags = m_nextFlags | BlockFlags::Discontinuity;
    }
}

/// When the next frame to be read was captured. A monitor is heard before it is played: its latency can be
/// negative.
std::int64_t PulseCapture::captureTimeNs() const noexcept {
    pa_usec_t latency = 0;
    int negative = 0;
    if (pa_stream_get_latency(m_stream.get(), &latency, &negative) < 0) {
        latency = 0;
    }
    const auto latencyNs = static_cast<std::int64_t>(latency) * 1'000;
    return monotonicNs() - (negative != 0 ? -latencyNs : latencyNs);
}

/// The source as the server knows it at this moment. Call with the loop locked.
Result<PulseEntry> findSource(PulseClient& client, const std::string& id) {
    std::optional<PulseList> list;
    const PulseQuery query(client.context(), [&](ServerState&& state) {
        list = listOf(state, {});
        client.wake();
    });
    client.waitFor(kPatience, [&] { return list || pa_context_get_state(client.context()) != PA_CONTEXT_READY; });
    if (!list) {
        return serverFailure(client.context());
    }
    const PulseEntry* entry = list->find(id);
    if (entry == nullptr) {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    return *entry;
}

} // namespace

Result<std::unique_ptr<CaptureStream>> openCapture(const std::string& id) {
    auto connected = PulseClient::connect(kPatience);
    if (!connected) {
        return connected.failure();
    }
    std::unique_ptr<PulseClient> client = std::move(connected).value();
    const PulseMainLoop& loop = client->loop();
    std::unique_ptr<PulseCapture> capture;
    Status opened;
    {
        const LoopLock lock(loop);
        Result<PulseEntry> entry = findSource(*client, id);
        if (!entry) {
            opened = entry.failure();
        } else {
            capture = std::make_unique<PulseCapture>(std::move(client), std::move(entry).value());
            opened = capture->connect();
        }
    }
    if (!opened) {
        return opened.failure();
    }
    return std::unique_ptr<CaptureStream>(std::move(capture));
}

} // namespace sinc::pulse
