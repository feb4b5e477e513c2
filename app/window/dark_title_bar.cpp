#include "app/window/dark_title_bar.h"

#include <QWidget>

#ifdef Q_OS_WIN
#include <QEvent>
#include <QObject>

#include <windows.h>
#include <dwmapi.h>
#endif

namespace sinc {

#ifdef Q_OS_WIN

namespace {

/// DWMWA_USE_IMMERSIVE_DARK_MODE, since Windows 10 version 2004; earlier ones answer an error, which is no matter.
constexpr DWORD kDarkTitleBar = 20;

void applyTo(const QWidget& window) {
    const BOOL dark = window.palette().window().color().lightness() < 128 ? TRUE : FALSE;
    ::DwmSetWindowAttribute(reinterpret_cast<HWND>(window.winId()), kDarkTitleBar, &dark, sizeof dark);
}

class Follower final : public QObject {
public:
    explicit Follower(QWidget& window)
        : QObject(&window)
        , m_window(window) {
        window.installEventFilter(this);
        applyTo(window);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::WinIdChange) {
            applyTo(m_window);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_window;
};

} // namespace

void keepTitleBarInStyle(QWidget& window) {
    new Follower(window); // the window owns it
}

#else

void keepTitleBarInStyle(QWidget& window) {
    (void)window;
}

#endif

} // namespace sinc
