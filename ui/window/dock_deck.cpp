#include "ui/window/dock_deck.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace sinc {

DockDeck::DockDeck(QMainWindow& window, PanelContext& context, QMenu& menu)
    : QObject(&window)
    , m_window(window)
    , m_context(context) {
    for (const Panel& panel : panels()) {
        add(panel, menu);
    }
}

void DockDeck::add(const Panel& panel, QMenu& menu) {
    auto* dock = new QDockWidget(panel.title, &m_window);
    dock->setObjectName(QStringLiteral("dock-") + panel.id); // saved layouts know it by this
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock, make = panel.make](bool visible) {
        if (visible && dock->widget() == nullptr) {
            dock->setWidget(make(m_context, dock));
        }
    });
    QAction* action = dock->toggleViewAction();
    action->setIcon(theme::icon(panel.iconName));
    action->setShortcut(panel.shortcut);
    menu.addAction(action);
    m_window.addDockWidget(panel.area, dock);
    dock->setVisible(panel.shownAtFirst);
}

} // namespace sinc
