#pragma once

#include "app/cli/arguments.h"
#include "core/capture/backend.h"

namespace sinc::cli {

/// The options about the way in which a source is opened; none where the system could not follow them.
[[nodiscard]] std::vector<Option> mannersOptions();

/// @return what is wrong, or nothing
[[nodiscard]] QString takeManners(const Arguments& given, CaptureManners& manners);

} // namespace sinc::cli
