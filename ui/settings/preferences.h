#pragma once

#include "core/engine/engine_client.h" // LevelWatch comes with it

#include <QObject>

class QSettings;

namespace sinc {

/// How long a file may become before the next one begins.
enum class SplitBy { Never, Time, Size };

/// What a person chose, kept from one run to the next. Everything that can be remembered goes through here; each
/// setter keeps at once and tells who listens. Thread: GUI.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    /// SourceInfo::persistentName of the source that was chosen last; empty at first.
    [[nodiscard]] QString lastSource() const;
    void setLastSource(const QString& persistentName);
    /// Sound files that were opened, newest first, at most kRecentFiles.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    [[nodiscard]] OutputSettings output() const;
    void setOutput(const OutputSettings& output);
    /// Absolute; by default in the person's music folder.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);
    [[nodiscard]] SplitBy splitBy() const;
    void setSplitBy(SplitBy by);
    [[nodiscard]] int splitMinutes() const;
    void setSplitMinutes(int minutes);
    [[nodiscard]] int splitMebibytes() const;
    void setSplitMebibytes(int mebibytes);
    /// Seconds of the past that a recording begins with, 0..60.
    [[nodiscard]] int preRollSeconds() const;
    void setPreRollSeconds(int seconds);

    [[nodiscard]] LevelWatch levelWatch() const;
    void setLevelWatch(const LevelWatch& watch);
    /// How sources are opened; in effect on Windows.
    [[nodiscard]] CaptureManners manners() const;
    void setManners(const CaptureManners& manners);
    /// Output to listen on; empty: the default one. Listening itself is never remembered.
    [[nodiscard]] QString listenOutput() const;
    void setListenOutput(const QString& id);
    /// Points of the outline in one column of the waveform, 1..32.
    [[nodiscard]] int waveformPoints() const;
    void setWaveformPoints(int points);

    static constexpr int kRecentFiles = 6;

Q_SIGNALS:
    void changed();

private:
    void keep(const QString& key, const QVariant& value);

    QSettings& m_settings;
};

} // namespace sinc
