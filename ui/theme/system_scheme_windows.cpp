#include "ui/theme/system_scheme.h"

#ifdef Q_OS_WIN

#include <QGuiApplication>
#include <QSettings>

#include <functional>
#include <utility>

namespace sinc::theme {

bool systemIsDark() {
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

/// Whoever switches the scheme does it in another program: looking when this one is used again is soon enough.
void watchSystemScheme(QObject& context, std::function<void()> changed) {
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &context,
                     [changed = std::move(changed), dark = systemIsDark()]() mutable {
                         if (dark != systemIsDark()) {
                             dark = !dark;
                             changed();
                         }
                     });
}

} // namespace sinc::theme

#endif
