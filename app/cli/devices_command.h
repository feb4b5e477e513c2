#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command devicesCommand();

} // namespace sinc::cli
