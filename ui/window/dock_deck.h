#pragma once

#include "ui/window/panels.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace sinc {

/// Turns the rows of panels() into docks of the window, with an entry each in a menu.
class DockDeck : public QObject {
    Q_OBJECT

public:
    DockDeck(QMainWindow& window, PanelContext& context, QMenu& menu);

private:
    void add(const Panel& panel, QMenu& menu);

    QMainWindow& m_window;
    PanelContext& m_context;
};

} // namespace sinc
