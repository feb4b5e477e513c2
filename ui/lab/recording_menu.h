#pragma once

#include <QMenu>
#include <QStringList>

class QSettings;

namespace sinc {

class EngineClient;

/// The recordings to choose from: those of this session, then the newest sounds in the folder for recordings. The
/// folder is read by a thread of the pool, because it may lie on a network. Thread: GUI.
class RecordingMenu : public QMenu {
    Q_OBJECT

public:
    static constexpr int kMostShown = 20;

    RecordingMenu(EngineClient& engine, QSettings& settings, QWidget* parent);

    /// Looks what lies in the folder now.
    void look();
    [[nodiscard]] const QStringList& paths() const { return m_paths; }

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();

    QSettings& m_settings;
    QStringList m_session; ///< newest first
    QStringList m_folder;
    QStringList m_paths; ///< what the menu shows
};

} // namespace sinc
