#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

/// A static library's resources are linked only when somebody asks for them, outside of any namespace.
static void initialiseResources() {
    Q_INIT_RESOURCE(resources);
}

namespace sinc::theme {

namespace {

bool g_dark = false;

QPalette paletteOf(const std::array<QColor, kRoles>& colours) {
    const auto of = [&colours](Role role) { return colours[static_cast<std::size_t>(role)]; };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::Raised));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::QuietText));
    palette.setColor(QPalette::Button, of(Role::Surface));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::Danger));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Surface));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Light, of(Role::Raised));
    palette.setColor(QPalette::Midlight, of(Role::Raised));
    palette.setColor(QPalette::Mid, of(Role::Border));
    palette.setColor(QPalette::Dark, of(Role::Border));
    palette.setColor(QPalette::Shadow, of(Role::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = of(Role::QuietText);
        faint.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

} // namespace

void apply(QApplication& application, Mode mode) {
    const bool firstTime = application.property("sincscopeStyled").isNull();
    if (firstTime) {
        application.setProperty("sincscopeStyled", true);
        initialiseResources();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    g_dark = mode == Mode::Dark || (mode == Mode::System && systemIsDark());
    QApplication::setPalette(paletteOf(coloursOf(g_dark)));
    application.setStyleSheet(styleSheet(g_dark));
}

void followSystem(QApplication& application) {
    watchSystemScheme(application, [&application] {
        if (savedMode() == Mode::System) {
            apply(application, Mode::System);
        }
    });
}

bool isDark() {
    return g_dark;
}

QColor colour(Role role) {
    return coloursOf(g_dark)[static_cast<std::size_t>(role)];
}

QFont font(double scale, bool bold) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont digitFont(double scale) {
    QFont font = theme::font(scale);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

Mode savedMode() {
    const QString mode = QSettings().value(QStringLiteral("theme")).toString();
    return mode == QStringLiteral("dark")    ? Mode::Dark
           : mode == QStringLiteral("light") ? Mode::Light
                                             : Mode::System;
}

void saveMode(Mode mode) {
    QSettings().setValue(QStringLiteral("theme"), mode == Mode::Dark    ? QStringLiteral("dark")
                                                  : mode == Mode::Light ? QStringLiteral("light")
                                                                        : QStringLiteral("system"));
}

} // namespace sinc::theme
