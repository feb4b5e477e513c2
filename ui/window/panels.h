#pragma once

#include <QKeySequence>
#include <QString>
#include <Qt>

#include <functional>
#include <vector>

class QSettings;
class QWidget;

namespace sinc {

class EngineClient;
class ScreenClock;

/// What panels and pages are given to work with.
struct PanelContext {
    EngineClient& engine;
    ScreenClock& clock;  ///< paint on its tick, and only then
    QSettings& settings; ///< of the program; a panel keeps to a group of its own
};

/// One dock beside the pages. Its widget is made the first time that it is shown; while it is hidden it must cost
/// nothing (stop in hideEvent).
struct Panel {
    QString id;    ///< stable, for saved layouts
    QString title; ///< for people
    QString iconName;
    QKeySequence shortcut; ///< shows and hides it
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
    bool shownAtFirst = false;
    std::function<QWidget*(PanelContext&, QWidget* parent)> make;
};

/// All of them, one row each, in the order of the View menu.
[[nodiscard]] std::vector<Panel> panels();

} // namespace sinc
