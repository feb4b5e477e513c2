#pragma once

#include "core/engine/lab_sound.h"

#include <QIODevice>

#include <memory>

class QAudioSink;

namespace sinc {

/// Several versions of the same sound under one play head: what is heard changes without a gap, by a fade of 5 ms,
/// all at the same loudness. Plays in a circle. Thread: GUI.
class VersionPlayer : public QIODevice {
    Q_OBJECT

public:
    explicit VersionPlayer(QObject* parent = nullptr);
    ~VersionPlayer() override;

    /// Takes the versions over and starts at their beginning; all have the same rate and channels.
    void setVersions(const std::vector<LabSound>& versions);
    [[nodiscard]] const std::vector<LabSound>& versions() const { return m_versions; }

    void play();
    void pause();
    [[nodiscard]] bool playing() const;
    /// Turns to another version at the same place.
    void switchTo(int version);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] double seconds() const;

    /// What the loudspeaker takes: interleaved float32 of the current version. Thread: the audio system's call, in
    /// the GUI thread.
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

Q_SIGNALS:
    void stateChanged();
    /// The loudspeaker cannot be used.
    void problem(const QString& sentence);

private:
    void makeSink();
    [[nodiscard]] float sampleOf(int version, std::size_t frame, std::size_t channel) const;

    std::vector<LabSound> m_versions;
    std::vector<float> m_gains;
    std::unique_ptr<QAudioSink> m_sink;
    std::size_t m_frames = 0; ///< of the shortest version
    std::size_t m_place = 0;
    int m_current = 0;
    int m_before = 0;       ///< what is being faded out
    std::size_t m_fade = 0; ///< frames of the fade that are left
};

} // namespace sinc
