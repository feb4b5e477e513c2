#pragma once

#include "ui/analysers/analyser_panel.h"
#include "ui/analysers/spectrum_curves.h"

#include <memory>
#include <vector>

namespace sinc {

class LegendRow;
class Plot;

/// The spectrum of every channel, as a line or in bands of an octave; of the source, of the output, or of both in
/// one picture.
class SpectrumPanel : public AnalyserPanel {
    Q_OBJECT

public:
    SpectrumPanel(PanelContext& context, QWidget* parent);

protected:
    void advance(double seconds) override;
    [[nodiscard]] QString csv() const override;
    void tapChanged() override { m_stale = true; }

private:
    void makeMenu();
    void makeAnalysisMenu();
    void rebuild();
    [[nodiscard]] int curveCount() const;
    void keepCopy();
    void forgetCopies();
    void summarise();

    Plot* m_plot;
    LegendRow* m_legend;
    SpectrumChoices m_choices;
    bool m_stale = true;
    std::vector<std::unique_ptr<SpectrumCurves>> m_curves; ///< of each tap that is looked at
    std::vector<QCPGraph*> m_copies;
};

} // namespace sinc
