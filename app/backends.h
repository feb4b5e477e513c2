#pragma once

#include "core/capture/backend.h"

#include <memory>
#include <vector>

namespace sinc {

/// Every family of sources that this system has, in the order in which the window lists them.
[[nodiscard]] std::vector<std::unique_ptr<CaptureBackend>> makeBackends();

} // namespace sinc
