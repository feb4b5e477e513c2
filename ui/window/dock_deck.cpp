#include "ui/window/dock_deck.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QMenu>

namespace sinc {

namespace {

/// The panel whose place another one shares at first, as a tab: side by side stands what one looks at together.
QString placeOf(const QString& id) {
    static const QHash<QString, QString> places{
        {QStringLiteral("history"), QStringLiteral("spectrogram")},
        {QStringLiteral("programme-meter"), QStringLiteral("oscilloscope")},
        {QStringLiteral("diagnostics"), QStringLiteral("spectrum")},
    };
    return places.value(id);
}

} // namespace

DockDeck::DockDeck(QMainWindow& window, PanelContext& context, QMenu& menu)
    : QObject(&window)
    , m_window(window)
    , m_context(context) {
    for (const Panel& panel : panels()) {
        add(panel, menu);
    }
}

/// A dock behind another's tab is moved out of sight but not hidden: its panel has to be, or it would go on
/// working.
void DockDeck::add(const Panel& panel, QMenu& menu) {
    auto* dock = new QDockWidget(panel.title, &m_window);
    dock->setObjectName(QStringLiteral("dock-") + panel.id); // saved layouts know it by this
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock, make = panel.make](bool visible) {
        if (visible && dock->widget() == nullptr) {
            dock->setWidget(make(m_context, dock));
        } else if (dock->widget() != nullptr) {
            dock->widget()->setVisible(visible);
        }
    });
    QAction* action = dock->toggleViewAction();
    action->setIcon(theme::icon(panel.iconName));
    action->setShortcut(panel.shortcut);
    connect(action, &QAction::triggered, dock, [dock](bool shown) {
        if (shown) {
            dock->raise();
        }
    });
    menu.addAction(action);
    m_window.addDockWidget(panel.area, dock);
    if (auto* before = m_window.findChild<QDockWidget*>(QStringLiteral("dock-") + placeOf(panel.id))) {
        m_window.tabifyDockWidget(before, dock);
    }
    dock->setVisible(panel.shownAtFirst);
}

} // namespace sinc
