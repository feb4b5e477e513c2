#pragma once

#include <QString>

namespace sinc::theme {

/// The style sheet of the whole program in the colours of a theme. Sizes are in logical pixels.
[[nodiscard]] QString styleSheet(bool dark);

} // namespace sinc::theme
