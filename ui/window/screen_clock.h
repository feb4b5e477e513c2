#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace sinc {

/// The one clock that everything painted live hangs on. It ticks at the rate of the screen that the window is on
/// (60 Hz where that is unknown or higher) while the window can be seen, and not at all while it is hidden or
/// minimised.
class ScreenClock : public QObject {
    Q_OBJECT

public:
    /// @param window the top-level window whose visibility counts
    explicit ScreenClock(QWidget* window);

Q_SIGNALS:
    /// @param secondsSinceLast of real time; at most kLongestStep, also after a long pause
    void tick(double secondsSinceLast);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr double kLongestStep = 0.25;

    void update();
    void onTimeout();

    QPointer<QWidget> m_window;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

} // namespace sinc
