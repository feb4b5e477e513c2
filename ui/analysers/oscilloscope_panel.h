#pragma once

#include "core/engine/analysers.h"
#include "ui/analysers/analyser_panel.h"

#include <vector>

class QCPGraph;
class QToolButton;

namespace sinc {

class LegendRow;
class Plot;

/// The waveform of the last moment, held still by a trigger.
class OscilloscopePanel : public AnalyserPanel {
    Q_OBJECT

public:
    OscilloscopePanel(PanelContext& context, QWidget* parent);

protected:
    void advance(double seconds) override;
    [[nodiscard]] QString csv() const override;
    void tapChanged() override;

private:
    enum class Mode { Rising, Falling, Free };

    void makeMenu();
    void rebuild();
    void draw();
    [[nodiscard]] double triggerPlace(std::span<const float> samples, std::size_t after, bool& found) const;
    void drawTrace(QCPGraph* curve, std::span<const float> samples, double start, double count) const;

    Plot* m_plot;
    LegendRow* m_legend;
    QToolButton* m_freeze;
    std::vector<QCPGraph*> m_traces;
    double m_spanSeconds = 0.02;
    double m_fullScale = 1.0;
    Mode m_mode = Mode::Rising;
    float m_level = 0.0F;
    bool m_stale = true;
    std::uint32_t m_generation = 0;
    std::uint64_t m_shownAt = 0;
    double m_waiting = 0.0;                     ///< seconds without a trigger
    std::vector<std::vector<float>> m_incoming; ///< of every channel
    std::vector<std::vector<float>> m_samples;  ///< those that are shown
    double m_start = 0.0;                       ///< where in them the picture begins
    double m_rate = 0.0;
};

} // namespace sinc
