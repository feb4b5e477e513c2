#include "app/window/dark_title_bar.h"

#include <QApplication>

#ifdef Q_OS_WIN
#include <QEvent>
#include <QWidget>

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

/// Windows and dialogs that are there; menus and tool tips have no title bar.
bool hasTitleBar(const QWidget& widget) {
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && widget.internalWinId() != 0 &&
           (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool);
}

class Follower final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (type == QEvent::PaletteChange || type == QEvent::WinIdChange || type == QEvent::Show) {
            const auto* widget = qobject_cast<const QWidget*>(watched);
            if (widget != nullptr && hasTitleBar(*widget)) {
                applyTo(*widget);
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepTitleBarsInStyle(QApplication& application) {
    application.installEventFilter(new Follower(&application));
}

#else

void keepTitleBarsInStyle(QApplication& application) {
    (void)application;
}

#endif

} // namespace sinc
