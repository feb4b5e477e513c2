#pragma once

#include "ui/window/window_context.h"

namespace sinc {

/// One page of the window's middle. Its widget is made the first time that it is shown.
struct Page {
    QString id;    ///< stable, for saved layouts
    QString title; ///< for people
    QString iconName;
    QKeySequence shortcut; ///< turns to it
    std::function<QWidget*(WindowContext&, QWidget* parent)> make;
};

/// All of them; the first one is shown at first.
[[nodiscard]] std::vector<Page> pages();

} // namespace sinc
