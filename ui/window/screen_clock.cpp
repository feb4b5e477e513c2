#include "ui/window/screen_clock.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace sinc {

namespace {

int intervalMs(const QWidget& window) {
    const double rate = window.screen() != nullptr ? window.screen()->refreshRate() : 60.0;
    return static_cast<int>(1000.0 / std::clamp(rate, 30.0, 60.0));
}

} // namespace

ScreenClock::ScreenClock(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_timer(this) {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScreenClock::onTimeout);
    window->installEventFilter(this);
    update();
}

bool ScreenClock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::ScreenChangeInternal:
        update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScreenClock::update() {
    const bool seen = m_window != nullptr && m_window->isVisible() && !m_window->isMinimized();
    if (!seen) {
        m_timer.stop();
        return;
    }
    const int interval = intervalMs(*m_window);
    if (!m_timer.isActive() || m_timer.interval() != interval) {
        m_sinceLast.start();
        m_timer.start(interval);
    }
}

void ScreenClock::onTimeout() {
    const double seconds = static_cast<double>(m_sinceLast.nsecsElapsed()) * 1.0e-9;
    m_sinceLast.start();
    Q_EMIT tick(std::min(seconds, kLongestStep));
}

} // namespace sinc
