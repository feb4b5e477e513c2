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

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& summary() const { return m_summary; }
    /// What went wrong, in sentences; empty: nothing.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// In the order of the qualities, those that are ready.
    [[nodiscard]] const std::vector<LabSound>& versions() const { return m_versions; }
    [[nodiscard]] bool running() const { return m_running; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    LabSoundRunner m_runner;
    QString m_path;
    QString m_summary;
    QString m_problem;
    QStringList m_qualities;
    std::vector<LabSound> m_versions;
    bool m_running = false;
};

} // namespace sinc
