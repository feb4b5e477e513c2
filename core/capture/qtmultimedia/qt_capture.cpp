#include "core/capture/qtmultimedia/qt_capture.h"

#include "core/capture/qtmultimedia/qt_sample_format.h"

#include <QAudioSource>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <optional>
#include <utility>

namespace sinc::qt {

namespace {

constexpr std::chrono::milliseconds kPatience{2'000};
constexpr std::size_t kChunkSamples = 4'096;

std::int64_t monotonicNs() noexcept {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Takes what Qt records and hands it to the sink. Thread: the sound thread's.
class Recorder final : public QIODevice {
public:
    Recorder(QAudioDevice device, const QAudioFormat& format)
        : m_device(std::move(device))
        , m_format(format)
        , m_channels(static_cast<std::size_t>(format.channelCount())) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    /// Begins to record. Thread: the sound thread.
    /// @return the system's words when it refuses, or an empty text
    std::string begin(const QtDevices& devices);
    /// Thread: the sound thread.
    void finish() {
        setSink(nullptr);
        disconnect();
        m_source.reset();
    }
    /// Who gets the sound; nobody when null. Thread: any.
    void setSink(CaptureSink* sink) noexcept { m_sink.store(sink, std::memory_order_release); }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        (void)data;
        (void)size;
        return -1;
    }
    /// Whole frames from Qt. Always takes everything: what is left would come a second time.
    qint64 writeData(const char* data, qint64 size) override;

private:
    void end(CaptureEnd why) noexcept {
        if (CaptureSink* sink = m_sink.exchange(nullptr, std::memory_order_acq_rel)) {
            sink->ended(why);
        }
    }
    void onState(QAudio::State state) noexcept;

    QAudioDevice m_device;
    QAudioFormat m_format;
    std::size_t m_channels;
    std::unique_ptr<QAudioSource> m_source;
    std::atomic<CaptureSink*> m_sink{nullptr};
    FramePosition m_position = 0;
    FormatConverter m_fromDevice;
    std::array<float, kChunkSamples> m_chunk{};
};

std::string Recorder::begin(const QtDevices& devices) {
    if (QtDevices::input(idOf(m_device)).isNull()) {
        return "the device is gone"; // Qt would wait for it without end
    }
    const std::optional<FormatConverter::Spec> samples = fromDevice(m_format);
    if (!samples || !m_fromDevice.prepare(*samples)) {
        return "unknown samples";
    }
    m_source = std::make_unique<QAudioSource>(m_device, m_format);
    m_source->start(this);
    if (m_source->error() != QAudio::NoError || m_source->state() == QAudio::StoppedState) {
        std::string words = "QAudio::Error " + std::to_string(static_cast<int>(m_source->error()));
        finish();
        return words;
    }
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) { onState(state); });
    connect(&devices, &QtDevices::changed, this, [this] {
        if (QtDevices::input(idOf(m_device)).isNull()) {
            end(CaptureEnd::Gone);
        }
    });
    return {};
}

void Recorder::onState(QAudio::State state) noexcept {
    if (state == QAudio::StoppedState && m_source && m_source->error() != QAudio::NoError) {
        end(QtDevices::input(idOf(m_device)).isNull() ? CaptureEnd::Gone : CaptureEnd::Failed);
    }
}

qint64 Recorder::writeData(const char* data, qint64 size) {
    CaptureSink* sink = m_sink.load(std::memory_order_acquire);
    if (sink == nullptr) {
        return size;
    }
    const auto sampleBytes = static_cast<std::size_t>(std::max(m_format.bytesPerSample(), 1));
    const std::size_t frames = static_cast<std::size_t>(size) / (m_channels * sampleBytes);
    const std::size_t chunkFrames = kChunkSamples / m_channels;
    const std::int64_t durationNs =
        static_cast<std::int64_t>(frames) * 1'000'000'000 / std::max(m_format.sampleRate(), 1);
    const std::int64_t startNs = monotonicNs() - durationNs;
    for (std::size_t done = 0; done < frames;) {
        const std::size_t count = std::min(chunkFrames, frames - done);
        m_fromDevice.process(reinterpret_cast<const std::byte*>(data + done * m_channels * sampleBytes), count,
                             reinterpret_cast<std::byte*>(m_chunk.data()));
        BlockView block;
        block.samples = m_chunk.data();
        block.frames = count;
        block.channels = static_cast<int>(m_channels);
        block.position = m_position;
        block.captureTimeNs =
            startNs + durationNs * static_cast<std::int64_t>(done) / static_cast<std::int64_t>(frames);
        sink->deliver(block);
        m_position += static_cast<FramePosition>(count);
        done += count;
    }
    return size;
}

/// The engine's handle on a recorder.
class QtCapture final : public CaptureStream {
public:
    QtCapture(std::shared_ptr<QtSoundThread> thread, std::shared_ptr<QtDevices> devices, const QAudioDevice& device)
        : m_thread(std::move(thread))
        , m_devices(std::move(devices))
        , m_device(device)
        , m_format(captureFormatOf(device)) {}

    ~QtCapture() override {
        if (m_recorder && !m_thread->run(kPatience, [recorder = m_recorder] { recorder->finish(); })) {
            m_recorder->setSink(nullptr);
        }
    }

    [[nodiscard]] StreamFormat format() const noexcept override {
        return {m_format.sampleRate(), m_format.channelCount(), 0};
    }

    Status start(CaptureSink& sink) override {
        m_recorder = m_thread->make<Recorder>(m_device, m_format);
        m_recorder->setSink(&sink);
        const auto refusal = std::make_shared<std::string>("no answer");
        m_thread->run(kPatience, [refusal, recorder = m_recorder, devices = m_devices] {
            *refusal = recorder->begin(*devices);
        });
        if (!refusal->empty()) {
            m_recorder->setSink(nullptr);
            return refused(*refusal);
        }
        return {};
    }

private:
    [[nodiscard]] Failure refused(std::string words) const {
        return {Fault::SourceRefused, m_device.description().toStdString(), {}, {}, std::move(words)};
    }

    std::shared_ptr<QtSoundThread> m_thread;
    std::shared_ptr<QtDevices> m_devices;
    QAudioDevice m_device;
    QAudioFormat m_format;
    std::shared_ptr<Recorder> m_recorder;
};

} // namespace

Result<std::unique_ptr<CaptureStream>> openCapture(const std::shared_ptr<QtSoundThread>& thread,
                                                   const std::shared_ptr<QtDevices>& devices,
                                                   const std::string& id) {
    const auto device = std::make_shared<QAudioDevice>();
    if (!thread->run(kPatience, [device, id] { *device = QtDevices::input(id); })) {
        return Failure{Fault::SourceRefused, id, {}, {}, "no answer"};
    }
    if (device->isNull()) {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    return std::unique_ptr<CaptureStream>(std::make_unique<QtCapture>(thread, devices, *device));
}

} // namespace sinc::qt
