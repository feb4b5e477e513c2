#pragma once

#include <QObject>

#include <functional>

namespace sinc::theme {

/// Whether the desktop asks for dark programs, as far as it has told by now.
[[nodiscard]] bool systemIsDark();

/// Calls `changed` on the GUI thread whenever the desktop's wish changes, and once soon after the start where the
/// desktop answers late, for as long as `context` lives. Never waits for the desktop.
void watchSystemScheme(QObject& context, std::function<void()> changed);

} // namespace sinc::theme
