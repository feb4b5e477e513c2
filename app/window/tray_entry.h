#pragma once

#include "core/engine/engine_types.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace sinc {

class EngineClient;
class MainWindow;

/// An entry in the notification area of Windows: whether a recording runs, and a menu that starts and stops one
/// while the window lies behind others. Where the system has no such area, nothing is shown. Thread: the main one.
class TrayEntry : public QObject {
    Q_OBJECT

public:
    TrayEntry(MainWindow& window, EngineClient& engine);

    [[nodiscard]] const QSystemTrayIcon& icon() const noexcept { return m_icon; }
    [[nodiscard]] const QMenu& menu() const noexcept { return m_menu; }

private:
    void show(const EngineState& state);
    void raiseWindow();

    MainWindow& m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace sinc
