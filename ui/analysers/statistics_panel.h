#pragma once

#include "core/engine/analysers.h"
#include "core/engine/engine_types.h"
#include "ui/analysers/analyser_panel.h"

#include <memory>
#include <vector>

class QTableWidget;
class QToolButton;

namespace sinc {

/// The figures of every channel in a table.
class StatisticsPanel : public AnalyserPanel {
    Q_OBJECT

public:
    StatisticsPanel(PanelContext& context, QWidget* parent);

protected:
    void advance(double seconds) override;
    void tapChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QString csv() const override;

private:
    void makeColumns(int channels);
    void fill(const LevelReadings& readings);
    void summarise();
    void set(int row, int column, const QString& text);

    QTableWidget* m_table;
    QToolButton* m_reset;
    RmsScale m_rmsScale = RmsScale::Plain;
    double m_sinceShown = 1.0;
    std::vector<std::unique_ptr<FeatureTracker>> m_features;
};

} // namespace sinc
