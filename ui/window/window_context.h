#pragma once

#include "ui/window/panels.h"

namespace sinc {

class Commands;
class NoticeBoard;
class Preferences;

/// What the parts of the window itself are given to work with.
struct WindowContext : PanelContext {
    Preferences& preferences;
    Commands& commands;   ///< connect to what you can carry out
    NoticeBoard& notices; ///< sentences for the bar inside the window
};

} // namespace sinc
