#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

namespace sinc::theme {

#ifndef Q_OS_WIN
namespace {

/// What the platform's own theme paints text with, asked before this program has a palette of its own.
bool platformPaletteIsDark() {
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    }();
    return dark;
}

} // namespace
#endif

bool systemIsDark() {
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return platformPaletteIsDark();
#endif
}

} // namespace sinc::theme
