#pragma once

#include <QColor>
#include <QPixmap>

#include <optional>

namespace sinc {

/// The colour that belongs to a quality wherever it is shown: `index` into theme::categorical(), none: transparent.
/// Thread: GUI.
[[nodiscard]] QColor qualityColour(std::optional<int> index);
/// A square of that colour beside the quality's name.
[[nodiscard]] QPixmap swatch(std::optional<int> index);

} // namespace sinc
