#pragma once

#include "ui/window/shortcuts.h"

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace sinc {

/// The commands as actions of a window. Who can carry one out connects to it and enables it.
class Commands : public QObject {
    Q_OBJECT

public:
    /// @param window gets the actions, so that their keys work everywhere in it
    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* operator[](Command command) const;

private:
    std::array<QAction*, kCommands> m_actions{};
};

} // namespace sinc
