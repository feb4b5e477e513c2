#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include <span>

class QApplication;
class QFont;

/// How the program looks. Widgets ask for colours when they paint, by what the colour is for; when the theme
/// changes, every widget gets QEvent::PaletteChange and paints again. Thread: GUI.
namespace sinc::theme {

enum class Mode { System, Light, Dark };

/// What a colour is for.
enum class Role {
    Window,     ///< behind everything
    Surface,    ///< cards, lists, fields
    Raised,     ///< what the pointer is on
    Border,     ///< lines between things
    Text,       ///< what is read
    QuietText,  ///< what is read second
    Accent,     ///< the one colour: chosen, active
    SoftAccent, ///< behind what is chosen
    OnAccent,   ///< text on the accent
    Record,     ///< recording
    Info,
    Warning,
    Danger,
    SoftInfo, ///< behind a sentence of that kind
    SoftWarning,
    SoftDanger,
    PlotBack,  ///< behind meters and graphs
    PlotGrid,  ///< lines of a scale
    MeterLow,  ///< comfortable level
    MeterMid,  ///< loud
    MeterHigh, ///< close to full scale
};

/// Dresses the program: style, palette, style sheet. May be called again at any time.
void apply(QApplication& application, Mode mode);
/// Dresses the program anew whenever the desktop changes between light and dark, while the settings say so.
void followSystem(QApplication& application);
[[nodiscard]] bool isDark();
[[nodiscard]] QColor colour(Role role);

/// Colours for curves side by side, at most eight, that colour-blind people can tell apart (after Okabe and Ito).
[[nodiscard]] std::span<const QColor> categorical();

/// resources/icons/NAME.svg in the colour of the text at the time of painting; `role` for another colour.
[[nodiscard]] QIcon icon(const QString& name, Role role = Role::Text);

/// The program's font with digits of equal width, `scale` times as large.
[[nodiscard]] QFont digitFont(double scale = 1.0);
/// The program's font, `scale` times as large.
[[nodiscard]] QFont font(double scale, bool bold = false);

/// What the settings say.
[[nodiscard]] Mode savedMode();
void saveMode(Mode mode);

} // namespace sinc::theme
