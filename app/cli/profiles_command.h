#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command profilesCommand();

} // namespace sinc::cli
