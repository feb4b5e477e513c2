#include "core/capture/qtmultimedia/qt_playback.h"

#include "core/capture/qtmultimedia/qt_sample_format.h"

#include <QAudioSink>
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
/// Qt asks for more by a timer of its own, so it needs more than a sound server's callbacks do.
constexpr qint64 kBufferUs = 100'000;
constexpr std::size_t kChunkSamples = 4'096;

/// Gives Qt what the feed supplies, and silence where it supplies less. Thread: the sound thread.
class Player final : public QIODevice {
public:
    Player(const QAudioFormat& format, PlaybackFeed& feed)
        : m_format(format)
        , m_channels(static_cast<std::size_t>(format.channelCount()))
        , m_feed(&feed) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// @return what is wrong, if anything
    std::optional<Failure> begin(const QtDevices& devices, const std::string& outputId);
    void finish() {
        setFeed(nullptr);
        disconnect();
        m_sink.reset();
    }
    /// Thread: any, like ended().
    void setFeed(PlaybackFeed* feed) noexcept { m_feed.store(feed, std::memory_order_release); }
    [[nodiscard]] bool ended() const noexcept { return m_ended.load(std::memory_order_acquire); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_format.bytesForDuration(kBufferUs); }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override {
        (void)data;
        (void)size;
        return -1;
    }

private:
    void watch(const QtDevices& devices, const std::string& outputId);

    QAudioFormat m_format;
    std::size_t m_channels;
    std::unique_ptr<QAudioSink> m_sink;
    std::atomic<PlaybackFeed*> m_feed;
    std::atomic<bool> m_ended{false};
    FormatConverter m_toDevice;
    std::array<float, kChunkSamples> m_chunk{};
};

std::optional<Failure> Player::begin(const QtDevices& devices, const std::string& outputId) {
    const QAudioDevice device = QtDevices::output(outputId);
    if (device.isNull()) {
        return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
    }
    const std::string name = device.description().toStdString();
    if (!device.isFormatSupported(m_format)) {
        m_format.setSampleFormat(device.preferredFormat().sampleFormat());
    }
    const std::optional<FormatConverter::Spec> samples = toDevice(m_format);
    if (!device.isFormatSupported(m_format) || !samples || !m_toDevice.prepare(*samples)) {
        return Failure{Fault::OutputRefused, name, {}, {}, {}};
    }
    m_sink = std::make_unique<QAudioSink>(device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(kBufferUs));
    m_sink->start(this);
    if (m_sink->error() != QAudio::NoError || m_sink->state() == QAudio::StoppedState) {
        const auto code = static_cast<int>(m_sink->error());
        finish();
        return Failure{Fault::OutputRefused, name, {}, {}, "QAudio::Error " + std::to_string(code)};
    }
    watch(devices, outputId);
    return std::nullopt;
}

void Player::watch(const QtDevices& devices, const std::string& outputId) {
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState) {
            m_ended.store(true, std::memory_order_release);
        }
    });
    connect(&devices, &QtDevices::changed, this, [this, outputId] {
        if (QtDevices::output(outputId).isNull()) {
            setFeed(nullptr);
            m_ended.store(true, std::memory_order_release);
        }
    });
}

qint64 Player::readData(char* data, qint64 size) {
    const auto sampleBytes = static_cast<std::size_t>(std::max(m_format.bytesPerSample(), 1));
    const std::size_t frames = static_cast<std::size_t>(size) / (m_channels * sampleBytes);
    const std::size_t chunkFrames = kChunkSamples / m_channels;
    for (std::size_t done = 0; done < frames;) {
        const std::size_t count = std::min(chunkFrames, frames - done);
        PlaybackFeed* feed = m_feed.load(std::memory_order_acquire);
        const std::size_t supplied = feed != nullptr ? feed->read(m_chunk.data(), count) : 0;
        std::fill(m_chunk.data() + supplied * m_channels, m_chunk.data() + count * m_channels, 0.0F);
        m_toDevice.process(reinterpret_cast<const std::byte*>(m_chunk.data()), count,
                           reinterpret_cast<std::byte*>(data + done * m_channels * sampleBytes));
        done += count;
    }
    const std::size_t bytes = frames * m_channels * sampleBytes;
    return static_cast<qint64>(bytes);
}

/// The engine's handle on a player.
class QtPlayback final : public PlaybackStream {
public:
    QtPlayback(std::shared_ptr<QtSoundThread> thread, std::shared_ptr<Player> player)
        : m_thread(std::move(thread))
        , m_player(std::move(player)) {}

    ~QtPlayback() override {
        if (!m_thread->run(kPatience, [player = m_player] { player->finish(); })) {
            m_player->setFeed(nullptr);
        }
    }

    [[nodiscard]] bool ended() const noexcept override { return m_player->ended(); }

private:
    std::shared_ptr<QtSoundThread> m_thread;
    std::shared_ptr<Player> m_player;
};

} // namespace

Result<std::unique_ptr<PlaybackStream>> openPlayback(const std::shared_ptr<QtSoundThread>& thread,
                                                     const std::shared_ptr<QtDevices>& devices,
                                                     const std::string& outputId, const StreamFormat& format,
                                                     PlaybackFeed& feed) {
    if (format.channels < 1 || format.channels > kMaxChannels || format.sampleRate < 1) {
        return Failure{Fault::OutputRefused, outputId, {}, {}, {}};
    }
    QAudioFormat wanted;
    wanted.setSampleRate(format.sampleRate);
    wanted.setChannelCount(format.channels);
    wanted.setSampleFormat(QAudioFormat::Float);
    const auto player = thread->make<Player>(wanted, feed);
    const auto failure =
        std::make_shared<std::optional<Failure>>(Failure{Fault::OutputRefused, outputId, {}, {}, "no answer"});
    thread->run(kPatience, [failure, player, devices, outputId] { *failure = player->begin(*devices, outputId); });
    auto playback = std::make_unique<QtPlayback>(thread, player);
    if (*failure) {
        return **failure;
    }
    return std::unique_ptr<PlaybackStream>(std::move(playback));
}

} // namespace sinc::qt
