#pragma once

#include "core/engine/engine_types.h"

#include <QString>

namespace sinc {

/// "microphone", "what an output plays"
[[nodiscard]] QString kindInWords(SourceKind kind);
/// The second line of a row: what it is, that it is muted, that it stays closed until it is chosen.
[[nodiscard]] QString detailInWords(const SourceInfo& source, bool isChosen);
/// resources/icons/NAME.svg
[[nodiscard]] QString iconNameOf(const SourceInfo& source, bool isChosen);

} // namespace sinc
