#include "app/window/tray_entry.h"

#include "core/engine/engine_client.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QAction>

namespace sinc {

TrayEntry::TrayEntry(MainWindow& window, EngineClient& engine)
    : QObject(&window)
    , m_window(window) {
    for (const Command command : {Command::Record, Command::Pause, Command::Stop}) {
        m_menu.addAction(window.commands()[command]);
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("Show the Window"), this, &TrayEntry::raiseWindow);
    m_menu.addAction(window.commands()[Command::Quit]);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            raiseWindow();
        }
    });
    connect(&engine, &EngineClient::stateChanged, this, &TrayEntry::show);
    show(engine.state());
}

void TrayEntry::show(const EngineState& state) {
    const bool recording = state.record == RecordState::Recording;
    m_icon.setIcon(recording ? theme::icon(QStringLiteral("record"), theme::Role::Record) : m_window.windowIcon());
    m_icon.setToolTip(recording ? tr("Sincscope is recording") : QStringLiteral("Sincscope"));
    m_icon.setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayEntry::raiseWindow() {
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace sinc
