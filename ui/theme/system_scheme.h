#pragma once

namespace sinc::theme {

/// Whether the desktop asks for dark programs, as far as it tells.
[[nodiscard]] bool systemIsDark();

} // namespace sinc::theme
