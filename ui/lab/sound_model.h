#pragma once

#include "core/engine/lab_sound.h"

#include <QObject>

#include <vector>

namespace sinc {

/// A recording of one's own and what the compared qualities make of it. Thread: GUI.
class SoundModel : public QObject {
    Q_OBJECT

public:
    explicit SoundModel(QObject* parent = nullptr);

    void convert(const QString& path, int toHz, const QStringList& qualities);
    /// Keeps another stretch of the same recording to listen to; the versions stay as they are until all are ready.
    void listenFrom(double seconds);
    void cancel();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& summary() const { return m_summary; }
    /// What went wrong, in sentences; empty: nothing.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// In the order of the qualities, those that are ready.
    [[nodiscard]] const std::vector<LabSound>& versions() const { return m_versions; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }
    /// Length of the recording.
    [[nodiscard]] double seconds() const { return m_seconds; }
    /// Where the stretch to listen to begins.
    [[nodiscard]] double listensFrom() const { return m_listenFrom; }

Q_SIGNALS:
    /// More is known: summary, problem, progress.
    void changed();
    void versionsChanged();
    void finished();

private:
    void start();
    void take(const sinc::LabSound& version);
    /// Shows what is ready.
    void showReady();

    LabSoundRunner m_runner;
    QString m_path;
    QString m_summary;
    QString m_problem;
    QStringList m_qualities;
    std::vector<LabSound> m_versions;
    std::vector<LabSound> m_ready; ///< what the present conversion has given, in order
    int m_toHz = 0;
    double m_seconds = 0.0;
    double m_listenFrom = 0.0;
    double m_wantedFrom = 0.0; ///< of the present conversion
    double m_progress = 0.0;
    bool m_running = false;
};

} // namespace sinc
