#pragma once

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_drawing.h"

namespace sinc {

/// Levels as colours. Leaves itself out of recordings and says instead what belongs where (PlotDrawing::lay).
class LevelMap : public QCPColorMap {
    Q_OBJECT

public:
    LevelMap(QCPAxis* horizontal, QCPAxis* vertical);

    /// What the latest recording left out.
    [[nodiscard]] const PlacedImage& leftOut() const { return m_leftOut; }

protected:
    void draw(QCPPainter* painter) override;

private:
    PlacedImage m_leftOut;
};

} // namespace sinc
