#pragma once

#include <QPointF>
#include <QWidget>

namespace sinc {

class SpectrogramPlot;

/// The cross over a SpectrogramPlot that reads time, frequency and level. It lies on the plot as a widget of its
/// own, so that moving it draws no picture again. Thread: GUI.
class LevelCursor : public QWidget {
public:
    explicit LevelCursor(SpectrogramPlot& plot);

    /// @param place x in seconds, y in kHz
    void showAt(const QPointF& place);
    [[nodiscard]] const QPointF& place() const { return m_place; }
    /// What stands beside the cross; empty where nothing is known.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SpectrogramPlot& m_plot;
    QPointF m_place;
};

} // namespace sinc
