#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"

namespace sinc::cli {

/// One line, for --help.
[[nodiscard]] inline QString labSummary() {
    return tr("measures resampler qualities side by side");
}

[[nodiscard]] Command labCommand();

} // namespace sinc::cli
