#pragma once

#include "core/engine/json_values.h" // IWYU pragma: export

namespace sinc::cli {

using sinc::toJson;

} // namespace sinc::cli
