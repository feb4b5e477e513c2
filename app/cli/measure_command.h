#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command measureCommand();

} // namespace sinc::cli
