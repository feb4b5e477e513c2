#pragma once

#include <QString>

class QWidget;

namespace sinc {

class Plot;

/// A card with a title (QualityTitle), explanation and a button that exports the plot as PNG, PDF or CSV.
/// @param fileName proposed, without suffix; empty: no button, for small frames
[[nodiscard]] QWidget* framed(Plot& plot, const QString& title, const QString& explanation,
                              const QString& fileName);

} // namespace sinc
