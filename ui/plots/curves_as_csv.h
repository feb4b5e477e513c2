#pragma once

#include "ui/plots/custom_plot.h"

#include <QString>

#include <vector>

namespace sinc {

/// A line for each place on the horizontal axis that any of the curves has, and a value of each curve in it,
/// nothing where a curve has none there; decimal points, commas between. Thread: any.
/// @param floor values below are written as this
[[nodiscard]] QString curvesAsCsv(const std::vector<QCPGraphDataContainer>& curves, double floor);

} // namespace sinc
