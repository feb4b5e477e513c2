#pragma once

#include "ui/theme/theme.h"

#include <array>

namespace sinc::theme {

inline constexpr std::size_t kRoles = static_cast<std::size_t>(Role::MeterHigh) + 1;

/// The colours of one theme, in the order of Role.
[[nodiscard]] const std::array<QColor, kRoles>& coloursOf(bool dark);

} // namespace sinc::theme
