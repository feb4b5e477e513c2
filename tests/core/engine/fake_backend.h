#pragma once

#include "core/capture/backend.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

/// Devices that a test moves by hand, as a sound server would: it delivers every frame itself, takes devices away,
/// and reads what is played. Thread: any; the engine uses them on its own.
class FakeDevices {
public:
    FakeDevices() {
        addSource("fake:mic", "Fake microphone", sinc::SourceKind::Microphone, {48'000, 2, 0});
        addSource("fake:mono", "Fake headset", sinc::SourceKind::Microphone, {16'000, 1, 0});
        addSource("fake:monitor", "Fake speakers' sound", sinc::SourceKind::Loopback, {48'000, 2, 0});
        m_sources.back().outputId = "fake:speakers";
        m_outputs = {{"fake:speakers", "Fake speakers", true}, {"fake:phones", "Fake phones", false}};
    }

    /// Delivers frames that all have one value. @return whether a stream was open
    bool deliver(std::size_t frames, float value) {
        const std::scoped_lock lock(m_mutex);
        if (m_sink == nullptr) {
            return false;
        }
        const std::vector<float> samples(frames * static_cast<std::size_t>(m_format.channels), value);
        m_sink->deliver({samples.data(), frames, m_format.channels, m_position});
        m_position += static_cast<sinc::FramePosition>(frames);
        return true;
    }
    /// So many frames were lost on the way.
    void lose(std::size_t frames) {
        const std::scoped_lock lock(m_mutex);
        m_position += static_cast<sinc::FramePosition>(frames);
    }
    /// The running stream ends.
    void end(sinc::CaptureEnd why) {
        const std::scoped_lock lock(m_mutex);
        m_sink->ended(why);
    }
    void setMuted(const std::string& id, bool muted) {
        {
            const std::scoped_lock lock(m_mutex);
            for (sinc::SourceInfo& source : m_sources) {
                source.muted = source.id == id ? muted : source.muted;
            }
        }
        m_onChange();
    }
    void interrupt(std::optional<sinc::Failure> why) {
        const std::scoped_lock lock(m_mutex);
        m_interruption = std::move(why);
    }
    void setConnection(sinc::Status connection) {
        {
            const std::scoped_lock lock(m_mutex);
            m_connection = std::move(connection);
        }
        m_onChange();
    }
    void setAbsences(std::vector<sinc::SourceAbsence> absences) {
        {
            const std::scoped_lock lock(m_mutex);
            m_absences = std::move(absences);
        }
        m_onChange();
    }
    /// A program that plays, and everything but it.
    void addProgram(const std::string& id, const std::string& name, const std::string& complementId) {
        {
            const std::scoped_lock lock(m_mutex);
            addSource(id, name, sinc::SourceKind::Application, {48'000, 2, 0});
            m_sources.back().complementId = complementId;
            addSource(complementId, "everything but " + name, sinc::SourceKind::Application, {48'000, 2, 0});
            m_sources.back().isComplement = true;
        }
        m_onChange();
    }
    /// Only a signal is left.
    void unplugAll() {
        {
            const std::scoped_lock lock(m_mutex);
            m_sources.clear();
            addSource("fake:tone", "Fake tone", sinc::SourceKind::Signal, {48'000, 2, 0});
        }
        m_onChange();
    }
    void failToOpen(std::optional<sinc::Failure> why) {
        const std::scoped_lock lock(m_mutex);
        m_openFailure = std::move(why);
    }
    void failToStart(std::optional<sinc::Failure> why) {
        const std::scoped_lock lock(m_mutex);
        m_startFailure = std::move(why);
    }
    /// What is played at this moment; nothing when nobody plays. @return frames of two channels
    std::vector<float> listen(std::size_t frames) {
        const std::scoped_lock lock(m_mutex);
        std::vector<float> heard(frames * static_cast<std::size_t>(m_playedFormat.channels));
        const std::size_t got = m_feed != nullptr ? m_feed->read(heard.data(), frames) : 0;
        heard.resize(got * static_cast<std::size_t>(m_playedFormat.channels));
        return heard;
    }
    void loseOutput() { m_outputGone.store(true); }

    [[nodiscard]] bool isPlaying() const {
        const std::scoped_lock lock(m_mutex);
        return m_feed != nullptr;
    }
    [[nodiscard]] std::string openSource() const {
        const std::scoped_lock lock(m_mutex);
        return m_openId;
    }
    [[nodiscard]] int timesOpened() const { return m_opened.load(); }
    [[nodiscard]] int streamsAlive() const { return m_alive.load(); }

private:
    friend class FakeBackend;

    void addSource(const std::string& id, const std::string& name, sinc::SourceKind kind,
                   const sinc::StreamFormat& format) {
        sinc::SourceInfo source;
        source.id = id;
        source.name = name;
        source.backend = "fake";
        source.persistentName = id;
        source.kind = kind;
        source.format = format;
        source.level = std::make_shared<sinc::SourceLevel>();
        m_sources.push_back(source);
    }

    mutable std::mutex m_mutex;
    std::vector<sinc::SourceInfo> m_sources;
    std::vector<sinc::OutputInfo> m_outputs;
    std::function<void()> m_onChange;
    sinc::Status m_connection;
    std::vector<sinc::SourceAbsence> m_absences;
    std::optional<sinc::Failure> m_openFailure;
    std::optional<sinc::Failure> m_startFailure;
    std::optional<sinc::Failure> m_interruption;
    sinc::CaptureSink* m_sink = nullptr;
    std::string m_openId;
    sinc::StreamFormat m_format;
    sinc::FramePosition m_position = 0;
    sinc::PlaybackFeed* m_feed = nullptr;
    sinc::StreamFormat m_playedFormat;
    std::atomic<bool> m_outputGone{false};
    std::atomic<int> m_opened{0};
    std::atomic<int> m_alive{0};
};

class FakeBackend final : public sinc::CaptureBackend {
public:
    explicit FakeBackend(std::shared_ptr<FakeDevices> devices)
        : m_devices(std::move(devices)) {}

    std::string_view name() const noexcept override { return "fake"; }
    sinc::Status start(std::function<void()> onChange) override {
        m_devices->m_onChange = std::move(onChange);
        return {};
    }
    std::vector<sinc::SourceInfo> sources() const override {
        const std::scoped_lock lock(m_devices->m_mutex);
        return m_devices->m_sources;
    }
    std::vector<sinc::OutputInfo> outputs() const override { return m_devices->m_outputs; }
    sinc::Status connection() const override {
        const std::scoped_lock lock(m_devices->m_mutex);
        return m_devices->m_connection;
    }
    std::vector<sinc::SourceAbsence> absences() const override {
        const std::scoped_lock lock(m_devices->m_mutex);
        return m_devices->m_absences;
    }
    bool recognises(std::string_view id) const noexcept override { return id.starts_with("fake:"); }
    sinc::Result<sinc::SourceInfo> describe(const std::string& id) const override {
        const auto all = sources();
        const auto found = std::find_if(all.begin(), all.end(), [&id](const auto& s) { return s.id == id; });
        return found != all.end() ? sinc::Result<sinc::SourceInfo>(*found)
                                  : sinc::Failure{sinc::Fault::SourceUnknown, id, {}, {}, {}};
    }
    sinc::Result<std::unique_ptr<sinc::CaptureStream>> open(const std::string& id,
                                                            const sinc::OpenOptions&) override {
        if (m_devices->m_openFailure) {
            return *m_devices->m_openFailure;
        }
        return std::unique_ptr<sinc::CaptureStream>(std::make_unique<Stream>(m_devices, describe(id).value()));
    }
    sinc::Result<std::unique_ptr<sinc::PlaybackStream>> play(const std::string&, const sinc::StreamFormat& format,
                                                             sinc::PlaybackFeed& feed) override {
        return std::unique_ptr<sinc::PlaybackStream>(std::make_unique<Playback>(m_devices, format, feed));
    }

private:
    class Stream final : public sinc::CaptureStream {
    public:
        Stream(std::shared_ptr<FakeDevices> devices, const sinc::SourceInfo& source)
            : m_devices(std::move(devices))
            , m_source(source) {
            ++m_devices->m_alive;
        }
        ~Stream() override {
            const std::scoped_lock lock(m_devices->m_mutex);
            m_devices->m_sink = nullptr;
            m_devices->m_openId.clear();
            --m_devices->m_alive;
        }
        sinc::StreamFormat format() const noexcept override { return m_source.format; }
        sinc::Status start(sinc::CaptureSink& sink) override {
            const std::scoped_lock lock(m_devices->m_mutex);
            if (m_devices->m_startFailure) {
                return *m_devices->m_startFailure;
            }
            m_devices->m_sink = &sink;
            m_devices->m_openId = m_source.id;
            m_devices->m_format = m_source.format;
            m_devices->m_position = 0;
            ++m_devices->m_opened;
            return {};
        }
        std::optional<sinc::Failure> interruption() const override {
            const std::scoped_lock lock(m_devices->m_mutex);
            return m_devices->m_interruption;
        }

    private:
        std::shared_ptr<FakeDevices> m_devices;
        sinc::SourceInfo m_source;
    };

    class Playback final : public sinc::PlaybackStream {
    public:
        Playback(std::shared_ptr<FakeDevices> devices, const sinc::StreamFormat& format, sinc::PlaybackFeed& feed)
            : m_devices(std::move(devices)) {
            const std::scoped_lock lock(m_devices->m_mutex);
            m_devices->m_feed = &feed;
            m_devices->m_playedFormat = format;
            m_devices->m_outputGone.store(false);
        }
        ~Playback() override {
            const std::scoped_lock lock(m_devices->m_mutex);
            m_devices->m_feed = nullptr;
        }
        bool ended() const noexcept override { return m_devices->m_outputGone.load(); }

    private:
        std::shared_ptr<FakeDevices> m_devices;
    };

    std::shared_ptr<FakeDevices> m_devices;
};
