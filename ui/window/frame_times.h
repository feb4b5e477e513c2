#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <vector>

namespace sinc {

class ScreenClock;

/// How long the GUI thread works for one frame: from the screen clock's tick until everything that it asked for is
/// painted and the event loop is idle again. Shown in a corner of the window, and written to the standard error
/// once a second where SINCSCOPE_FRAME_TIMES is set. Thread: GUI.
class FrameTimes : public QWidget {
    Q_OBJECT

public:
    FrameTimes(ScreenClock& clock, QWidget* window);

    struct Summary {
        int frames = 0;
        double meanMs = 0.0;
        double p99Ms = 0.0;
        double worstMs = 0.0;
    };
    /// Of the frames since it was asked last.
    Summary take();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void begin();
    void end();
    void report();

    QElapsedTimer m_frame;
    QElapsedTimer m_sinceReport;
    std::vector<double> m_ms; ///< of each frame since the last report
    Summary m_shown;
    bool m_measuring = false;
    bool m_logs;
};

} // namespace sinc
