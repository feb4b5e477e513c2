#pragma once

#include "app/cli/command.h"

namespace sinc::cli {

[[nodiscard]] Command qualitiesCommand();

} // namespace sinc::cli
