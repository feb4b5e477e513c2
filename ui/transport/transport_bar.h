#pragma once

#include "core/engine/engine_types.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace sinc {

class DiskSpace;
struct WindowContext;

/// Record, Pause, Stop, and how far the recording is. Stands below every page.
class TransportBar : public QFrame {
    Q_OBJECT

public:
    TransportBar(WindowContext& context, QWidget* parent);

private:
    [[nodiscard]] QToolButton* makeButton(const QString& name, int command);
    void showState(const EngineState& state);
    void advance(double seconds);
    void showProgress(const EngineSnapshot& now);
    void showRoom(const EngineSnapshot& now);

    WindowContext& m_context;
    DiskSpace* m_disk;
    QToolButton* m_record;
    QToolButton* m_pause;
    QToolButton* m_stop;
    QLabel* m_clock;
    QLabel* m_state;
    QLabel* m_file;
    QLabel* m_room;
    double m_sinceAsked = 1.0e9; ///< s, for the free space
    double m_sinceShown = 0.0;   ///< s
};

} // namespace sinc
