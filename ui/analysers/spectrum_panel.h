#pragma once

#include "core/engine/analysers.h"
#include "ui/analysers/analyser_panel.h"

#include <memory>
#include <vector>

class QCPGraph;

namespace sinc {

class Plot;

/// The spectrum of every channel, as a line or in bands of an octave.
class SpectrumPanel : public AnalyserPanel {
    Q_OBJECT

public:
    SpectrumPanel(PanelContext& context, QWidget* parent);

protected:
    void advance(double seconds) override;
    [[nodiscard]] QString csv() const override;
    void tapChanged() override { m_stale = true; }

private:
    enum class Channels { Each, Mixed };
    struct Trace {
        SpectrumTracker tracker;
        QCPGraph* mean = nullptr;
        QCPGraph* peak = nullptr;
    };

    void makeMenu();
    void makeAnalysisMenu();
    void rebuild();
    void draw(Trace& trace);
    void drawCurve(QCPGraph* curve, std::span<const float> power);
    void keepCopy();
    void forgetCopies();
    void summarise();

    Plot* m_plot;
    SpectrumSettings m_settings;
    Channels m_channels = Channels::Each;
    int m_fraction = 0; ///< bands per octave; 0: a line
    FrequencyWeighting m_weighting = FrequencyWeighting::Z;
    bool m_peakHold = false;
    bool m_stale = true;
    std::uint32_t m_generation = 0;
    std::vector<std::unique_ptr<Trace>> m_traces;
    std::vector<QCPGraph*> m_copies;
    FrequencyAxis m_axis;
    BandSummer m_bands;
    std::vector<float> m_values;
};

} // namespace sinc
