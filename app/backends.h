#pragma once

#include "core/capture/backend.h"

#include <memory>
#include <string_view>
#include <vector>

namespace sinc {

/// Every family of sources that this system has, in the order in which the window lists them.
[[nodiscard]] std::vector<std::unique_ptr<CaptureBackend>> makeBackends();

/// Only those that an id may belong to, so that a signal is recorded without asking any sound server.
[[nodiscard]] std::vector<std::unique_ptr<CaptureBackend>> makeBackendsFor(std::string_view sourceId);

} // namespace sinc
