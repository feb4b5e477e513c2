#pragma once

#include "core/engine/engine_types.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace sinc {

class DiskSpace;
class ElidedLabel;
struct WindowContext;

/// Record, Pause, Stop, and how far the recording is. Stands below every page.
class TransportBar : public QFrame {
    Q_OBJECT

public:
    TransportBar(WindowContext& context, QWidget* parent);

private:
    [[nodiscard]] QToolButton* makeButton(const QString& name, int command);
    void keepPauseAsWideAsResume();
    void showState(const EngineState& state);
    void showIdle(const EngineState& state);
    void showSaved(const RecordingInfo& recording);
    void advance(double seconds);
    void showProgress(const EngineSnapshot& now);
    void showRoom(const EngineSnapshot& now);

    WindowContext& m_context;
    DiskSpace* m_disk;
    QToolButton* m_record;
    QToolButton* m_pause;
    QToolButton* m_stop;
    QLabel* m_clock;
    ElidedLabel* m_state;
    ElidedLabel* m_file;
    QLabel* m_room;
    double m_sinceAsked = 1.0e9; ///< s, for the free space
    double m_sinceShown = 0.0;   ///< s
    QString m_saved;             ///< the file that was just finished
    std::string m_savedSource;   ///< id of its source
};

} // namespace sinc
