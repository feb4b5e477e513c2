#pragma once

#include "core/engine/engine_types.h"

#include <QString>

#include <optional>

namespace sinc {

/// The name without the suffix of a container, where somebody wrote it: the program adds the right one itself.
[[nodiscard]] QString withoutSuffix(const QString& name);
/// Why this is no name for a file; nothing when it is one.
[[nodiscard]] std::optional<Notice> problemOfName(const QString& name);

} // namespace sinc
