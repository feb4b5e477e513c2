#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command resampleCommand();

} // namespace sinc::cli
