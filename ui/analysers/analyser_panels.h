#pragma once

#include "ui/window/panels.h"

namespace sinc {

/// The rows of panels() that are analysers.
[[nodiscard]] std::vector<Panel> analyserPanels();

} // namespace sinc
