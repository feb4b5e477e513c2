#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command recordCommand();

} // namespace sinc::cli
