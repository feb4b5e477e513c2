#include "ui/lab/cost_bars.h"

#include "ui/lab/lab_model.h"
#include "ui/lab/plot_frame.h"
#include "ui/lab/swatch.h"
#include "ui/plots/figure_text.h"
#include "ui/plots/plot.h"
#include "ui/plots/short_name.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

CostBars::CostBars(LabModel& model, Kind kind, QWidget* parent)
    : LabPicture(model, parent)
    , m_kind(kind)
    , m_plot(new Plot(this)) {
    const bool time = kind == Kind::Time;
    setObjectName(time ? QStringLiteral("bars-time") : QStringLiteral("bars-latency"));
    const QString title = time ? tr("Computing time") : tr("Latency");
    m_plot->setAccessibleName(title);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal); // downwards there are only names
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(framed(*m_plot, title,
                             time ? tr("For one second of stereo sound, on one core of this machine.")
                                  : tr("How far the output lags behind while sound flows."),
                             time ? QStringLiteral("time") : QStringLiteral("latency")));
}

double CostBars::valueOf(const QString& quality) const {
    for (const LabModel::Entry& entry : model().entries()) {
        if (entry.quality != quality || !entry.measurement) {
            continue;
        }
        if (m_kind == Kind::Time && entry.measurement->cost) {
            return entry.measurement->cost->secondsPerSecond * 1000.0;
        }
        if (m_kind == Kind::Latency && entry.measurement->latencyOutputFrames) {
            return *entry.measurement->latencyOutputFrames * 1000.0 / model().request().toHz;
        }
    }
    return -1.0;
}

void CostBars::draw() {
    m_plot->clearCurves();
    for (QCPItemText* value : m_values) {
        m_plot->removeItem(value);
    }
    m_values.clear();
    auto names = QSharedPointer<QCPAxisTickerText>::create();
    double highest = 0.0;
    double place = 1.0;
    for (const LabModel::Entry& entry : model().entries()) {
        auto* bar = new QCPBars(m_plot->yAxis, m_plot->xAxis); // lying, so that names have room
        bar->setBrush(qualityColour(entry.colour));
        bar->setPen(Qt::NoPen);
        bar->setName(entry.quality);
        bar->setWidth(0.6);
        const double value = valueOf(entry.quality);
        if (value >= 0.0) {
            bar->addData(place, value);
            highest = std::max(highest, value);
            write(value, place);
        }
        names->addTick(place, shortName(entry.quality));
        place += 1.0;
    }
    m_plot->setHorizontal({m_kind == Kind::Time ? tr("ms per second") : tr("ms"), QStringLiteral("ms"), 0.0,
                           highest > 0.0 ? highest * 1.2 : 1.0, false, 2});
    m_plot->setVertical({QString(), QString(), place - 0.4, 0.4, false, 0});
    m_plot->yAxis->setTicker(names);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->setRange(0.4, place - 0.4);
    m_plot->legend->setVisible(false);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Beside the end of a bar.
void CostBars::write(double value, double place) {
    auto* text = new QCPItemText(m_plot);
    text->position->setCoords(value, place);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->setPadding({4, 0, 0, 0});
    text->setFont(theme::digitFont(0.85));
    text->setColor(theme::colour(theme::Role::QuietText));
    text->setText(figureText(value, 2));
    text->setSelectable(false);
    m_values.push_back(text);
}

} // namespace sinc
