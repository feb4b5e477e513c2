#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command labCommand();

} // namespace sinc::cli
