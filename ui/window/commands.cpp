#include "ui/window/commands.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QWidget>

namespace sinc {

Commands::Commands(QWidget* window)
    : QObject(window) {
    for (const CommandRow& row : commandTable()) {
        auto* action = new QAction(row.text, window);
        if (!row.iconName.isEmpty()) {
            action->setIcon(theme::icon(row.iconName));
        }
        action->setShortcut(row.keys);
        window->addAction(action);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
}

QAction* Commands::operator[](Command command) const {
    return m_actions[static_cast<std::size_t>(command)];
}

} // namespace sinc
