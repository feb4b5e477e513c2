#pragma once

#include "core/engine/engine_feed.h"
#include "ui/analysers/analyser_panel.h"

#include <vector>

class QCPGraph;

namespace sinc {

class Plot;

/// Loudness and peak over minutes or hours: the mean as a line within the band from lowest to highest. The engine
/// keeps them, so that they are there when the panel is opened.
class HistoryPanel : public AnalyserPanel {
    Q_OBJECT

public:
    HistoryPanel(PanelContext& context, QWidget* parent);

protected:
    void advance(double seconds) override;
    void tapChanged() override;
    [[nodiscard]] QString csv() const override;

private:
    struct Trace {
        QCPGraph* low = nullptr;
        QCPGraph* high = nullptr;
        QCPGraph* mean = nullptr;
    };

    Trace addTrace(const QString& name, int colour);
    void setSpan(double seconds);
    void draw(const Trace& trace, const LevelHistory& history);

    Plot* m_plot;
    Trace m_loudness;
    Trace m_peak;
    double m_spanSeconds = 600.0;
    double m_perUnit = 60.0; ///< seconds of one unit of the axis
    double m_sinceDrawn = 1.0;
    std::vector<HistoryPoint> m_points;
};

} // namespace sinc
