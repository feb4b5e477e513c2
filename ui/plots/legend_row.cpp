#include "ui/plots/legend_row.h"

#include "ui/plots/plot.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr double kSmallest = 0.001; ///< a stretch that leaves all room to others
constexpr QMargins kAround{8, 4, 8, 0};
} // namespace

LegendRow::LegendRow(Plot& plot)
    : QObject(&plot)
    , m_plot(plot)
    , m_row(new QCPLayoutGrid) {
    QCPLegend& legend = *plot.legend;
    plot.axisRect()->insetLayout()->take(&legend);
    legend.setMargins({0, 0, 0, 0});
    legend.setColumnSpacing(12);
    legend.setIconSize(18, 10);
    plot.plotLayout()->setRowSpacing(0);
    place(true); // what it holds takes the plot from it
    m_row->setMargins(kAround);
    m_row->addElement(0, 0, &legend);
    m_row->addElement(0, 1, new QCPLayoutElement); // takes what the names leave
    m_row->setColumnStretchFactor(0, kSmallest);
    place(false);
    connect(&plot, &QCustomPlot::beforeReplot, this, &LegendRow::fit);
}

/// As many names side by side as the plot is wide.
void LegendRow::fit() {
    QCPLegend& legend = *m_plot.legend;
    int names = 0; // a line that is not full has empty cells
    QSize widest(1, 1);
    for (int i = 0; i < legend.itemCount(); ++i) {
        if (const QCPAbstractLegendItem* item = legend.item(i)) {
            ++names;
            widest = widest.expandedTo(item->minimumOuterSizeHint());
        }
    }
    const int pitch = widest.width() + legend.columnSpacing();
    const int room = m_plot.width() - kAround.left() - kAround.right() + legend.columnSpacing();
    const int beside = std::max(room / pitch, 1);
    const int lines = (names + beside - 1) / beside;
    constexpr int kMostOfHeight = 3; // a third of it
    const bool shown = m_wanted && names > 0 && lines * widest.height() <= m_plot.height() / kMostOfHeight;
    if (shown && (legend.wrap() != beside || legend.columnCount() != std::min(beside, names))) {
        legend.setWrap(beside);
        legend.setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    }
    place(shown);
}

void LegendRow::place(bool shown) {
    m_plot.legend->setVisible(shown);
    QCPLayoutGrid& all = *m_plot.plotLayout();
    const bool placed = m_row->layout() != nullptr;
    if (shown && !placed) {
        all.insertRow(0);
        all.addElement(0, 0, m_row);
        all.setRowStretchFactor(0, kSmallest);
    } else if (!shown && placed) {
        all.take(m_row);
        all.simplify();
    }
}

} // namespace sinc
