#pragma once

#include "ui/lab/curve_specs.h"
#include "ui/lab/lab_picture.h"

namespace sinc {

/// Title, plot and one curve for each compared quality.
class CurvePlot : public LabPicture {
    Q_OBJECT

public:
    CurvePlot(LabModel& model, const CurveSpec& spec, QWidget* parent);

    [[nodiscard]] Plot& plot() { return *m_plot; }
    [[nodiscard]] const CurveSpec& spec() const { return m_spec; }

protected:
    void draw() override;

private:
    void setAxes();
    void makeCurves();

    const CurveSpec& m_spec;
    Plot* m_plot;
    std::vector<QCPGraph*> m_curves; ///< one for each entry
    QStringList m_names;             ///< of the entries that the curves were made for
    LabRequest m_axesFor;            ///< the rates that the axes were made for
};

} // namespace sinc
