#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command recoverCommand();

} // namespace sinc::cli
