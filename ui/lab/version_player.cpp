#include "ui/lab/version_player.h"

#include <QtMultimedia/QAudioDevice>
#include <QtMultimedia/QAudioSink>
#include <QtMultimedia/QMediaDevices>

#include <algorithm>
#include <vector>

namespace sinc {

namespace {
constexpr double kFadeSeconds = 0.005;
}

VersionPlayer::VersionPlayer(QObject* parent)
    : QIODevice(parent) {}

VersionPlayer::~VersionPlayer() {
    pause();
}

void VersionPlayer::setVersions(const std::vector<LabSound>& versions) {
    pause();
    m_sink.reset();
    m_versions = versions;
    m_gains = matchedGains(versions);
    m_place = 0;
    m_current = 0;
    m_fade = 0;
    m_frames = 0;
    for (const LabSound& version : versions) {
        m_frames = m_frames == 0 ? version->frames() : std::min(m_frames, version->frames());
    }
    Q_EMIT stateChanged();
}

void VersionPlayer::makeSink() {
    QAudioFormat format;
    format.setSampleRate(m_versions.front()->sampleRate);
    format.setChannelCount(m_versions.front()->channels);
    format.setSampleFormat(QAudioFormat::Float);
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        Q_EMIT problem(tr("There is no loudspeaker to listen on."));
        return;
    }
    m_sink = std::make_unique<QAudioSink>(device, format);
    // Short enough that a switch is heard at once, long enough for a window that is busy meanwhile.
    m_sink->setBufferSize(format.bytesForDuration(150'000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this] { Q_EMIT stateChanged(); });
}

void VersionPlayer::play() {
    if (m_versions.empty() || m_frames == 0) {
        return;
    }
    if (!m_sink) {
        makeSink();
    }
    if (!m_sink) {
        return;
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_sink->start(this);
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        Q_EMIT problem(tr("The loudspeaker could not be opened."));
    }
}

void VersionPlayer::pause() {
    if (m_sink) {
        m_sink->stop();
    }
    if (isOpen()) {
        close();
    }
}

bool VersionPlayer::playing() const {
    return m_sink && (m_sink->state() == QAudio::ActiveState || m_sink->state() == QAudio::IdleState);
}

void VersionPlayer::switchTo(int version) {
    if (version == m_current || version < 0 || version >= static_cast<int>(m_versions.size())) {
        return;
    }
    m_before = m_current;
    m_current = version;
    m_fade = static_cast<std::size_t>(kFadeSeconds * m_versions.front()->sampleRate);
    Q_EMIT stateChanged();
}

double VersionPlayer::seconds() const {
    return m_versions.empty() ? 0.0 : static_cast<double>(m_place) / m_versions.front()->sampleRate;
}

float VersionPlayer::sampleOf(int version, std::size_t frame, std::size_t channel) const {
    const auto index = static_cast<std::size_t>(version);
    const LabSoundVersion& sound = *m_versions[index];
    return sound.samples[frame * static_cast<std::size_t>(sound.channels) + channel] * m_gains[index];
}

qint64 VersionPlayer::readData(char* data, qint64 maxSize) {
    if (m_frames == 0) {
        return 0;
    }
    const auto channels = static_cast<std::size_t>(m_versions.front()->channels);
    const auto fadeLength = static_cast<float>(kFadeSeconds * m_versions.front()->sampleRate);
    const std::size_t frames = static_cast<std::size_t>(maxSize) / (channels * sizeof(float));
    auto* out = reinterpret_cast<float*>(data);
    for (std::size_t n = 0; n < frames; ++n) {
        const float old = static_cast<float>(m_fade) / fadeLength;
        for (std::size_t c = 0; c < channels; ++c) {
            const float now = sampleOf(m_current, m_place, c);
            *out++ = m_fade > 0 ? now * (1.0F - old) + sampleOf(m_before, m_place, c) * old : now;
        }
        m_fade -= m_fade > 0 ? 1 : 0;
        m_place = (m_place + 1) % m_frames;
    }
    const std::size_t bytes = frames * channels * sizeof(float);
    return static_cast<qint64>(bytes);
}

qint64 VersionPlayer::writeData(const char*, qint64) {
    return -1;
}

qint64 VersionPlayer::bytesAvailable() const {
    return m_frames > 0 ? 1 << 20 : 0; // it never ends
}

} // namespace sinc
