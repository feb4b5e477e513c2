#pragma once

#include "core/engine/lab_types.h"

#include <QColor>
#include <QString>

#include <vector>

class QCPItemText;
class QCPItemTracer;

namespace sinc {

class Plot;

/// A place on a curve that is worth a look: units of the curve, not of the plot.
struct CurveMark {
    double x = 0.0;
    double y = 0.0;
};

/// Rings at marked places, and one line of words for each curve in the upper left corner of a plot.
class CurveMarks {
public:
    /// @param notesFrom where the first note stands, as a share of the height
    CurveMarks(Plot& plot, double notesFrom);

    void clear();
    /// @param y in the plot's units, as x is
    void ring(double x, double y, const QColor& colour);
    /// Below the ones that are there.
    void note(const QString& text, const QColor& colour);

    [[nodiscard]] const std::vector<QCPItemTracer*>& rings() const { return m_rings; }
    [[nodiscard]] const std::vector<QCPItemText*>& notes() const { return m_notes; }

private:
    Plot& m_plot;
    double m_notesFrom;
    std::vector<QCPItemTracer*> m_rings;
    std::vector<QCPItemText*> m_notes;
};

} // namespace sinc
