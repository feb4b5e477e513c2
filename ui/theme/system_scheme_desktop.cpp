#include "ui/theme/system_scheme.h"

#ifndef Q_OS_WIN

#include "ui/theme/portal_scheme.h"

#include <QGuiApplication>
#include <QPalette>

#include <functional>
#include <utility>

namespace sinc::theme {

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

bool systemIsDark() {
    const bool asThePalette = platformPaletteIsDark();
    return PortalScheme::lastKnown().value_or(asThePalette);
}

void watchSystemScheme(QObject& context, std::function<void()> changed) {
    auto* portal = new PortalScheme(&context); // the context owns it
    QObject::connect(portal, &PortalScheme::changed, &context, std::move(changed));
}

} // namespace sinc::theme

#endif
