#pragma once

#include "core/engine/diagnostics.h"
#include "core/engine/engine_feed.h"
#include "ui/analysers/analyser_panel.h"

#include <vector>

class QBoxLayout;
class QCPGraph;
class QLabel;
class QTableWidget;

namespace sinc {

class Plot;

/// How the engine is doing: threads, rings, heap, and resident memory over time with a verdict in words.
class DiagnosticsPanel : public AnalyserPanel {
    Q_OBJECT

public:
    DiagnosticsPanel(PanelContext& context, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {460, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }
    /// Every reading, and the memory of each second, for export.
    [[nodiscard]] QString csv() const override;

protected:
    void advance(double seconds) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makePlot();
    void fill(const DiagnosticsReading& reading);
    void showPipeline(const PipelineStatistics& pipeline);
    void drawMemory(const DiagnosticsReading& reading);
    void set(int row, int column, const QString& text);

    QBoxLayout* m_halves; ///< table and memory: beside each other where that gives more room
    QTableWidget* m_table;
    QLabel* m_pipeline;
    Plot* m_plot;
    QCPGraph* m_memory;
    double m_sinceShown = 1.0;
    std::vector<HistoryPoint> m_points;
};

} // namespace sinc
