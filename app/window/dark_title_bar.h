#pragma once

class QWidget;

namespace sinc {

/// Lets the title bar, which Windows paints, follow the program's colours: dark where the window is dark, also
/// after the colours have changed. Elsewhere the desktop sees to that. Thread: the main one.
void keepTitleBarInStyle(QWidget& window);

} // namespace sinc
