#pragma once

#include "ui/lab/curve_specs.h"
#include "ui/lab/lab_picture.h"

namespace sinc {

/// Title, plot and one curve for each compared quality.
class CurvePlot : public LabPicture {
    Q_OBJECT

public:
    /// How much is shown beside the curves.
    enum class Detail { Full, CurvesOnly };

    CurvePlot(LabModel& model, const CurveSpec& spec, QWidget* parent, Detail detail = Detail::Full);

    [[nodiscard]] Plot& plot() { return *m_plot; }
    [[nodiscard]] const CurveSpec& spec() const { return m_spec; }
    [[nodiscard]] const CurveMarks& marks() const { return m_marks; }

protected:
    void draw() override;

private:
    void setAxes();
    void makeCurves();
    void drawMarks();
    /// Whether there is room for the notes above the legend; the table has the figures, too.
    [[nodiscard]] bool notesFit() const;

    const CurveSpec& m_spec;
    Detail m_detail;
    Plot* m_plot;
    CurveMarks m_marks;
    std::vector<QCPGraph*> m_curves; ///< one for each entry
    QStringList m_names;             ///< of the entries that the curves were made for
    LabRequest m_axesFor;            ///< the rates that the axes were made for
};

} // namespace sinc
