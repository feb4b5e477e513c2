#pragma once

#include "core/engine/lab_types.h"
#include "ui/lab/curve_marks.h"
#include "ui/plots/plot.h"

#include <vector>

namespace sinc {

/// One plot of curves, one for each quality: where the points come from and how they are shown.
struct CurveSpec {
    QString id; ///< stable: in reports and tests
    QString title;
    QString explanation; ///< one sentence: what is good
    const lab::Curve* (*curve)(const lab::Measurement&);
    double xScale = 1.0; ///< what the plot shows for 1 of the curve
    double yScale = 1.0;
    PlotAxis (*horizontal)(const LabRequest&);
    PlotAxis (*vertical)(const LabRequest&);
    Qt::Alignment legend = Qt::AlignTop | Qt::AlignRight; ///< the corner where these curves leave room
    /// What is marked on the curve; null: nothing.
    std::vector<CurveMark> (*marks)(const lab::Measurement&) = nullptr;
    /// What is said about the curve beside its name; null: nothing.
    QString (*note)(const lab::Measurement&) = nullptr;
    double notesFrom =
        0.03; ///< where the first one stands, as a share of the height: beside the curves, not on them
};

[[nodiscard]] const std::vector<CurveSpec>& curveSpecs();
[[nodiscard]] const CurveSpec& curveSpec(const QString& id);

} // namespace sinc
