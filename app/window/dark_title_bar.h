#pragma once

class QApplication;

namespace sinc {

/// Lets the title bars, which Windows paints, follow the program's colours in every window and dialog: dark where
/// the window is dark, also after the colours have changed. Elsewhere the desktop sees to that. Thread: the main
/// one.
void keepTitleBarsInStyle(QApplication& application);

} // namespace sinc
