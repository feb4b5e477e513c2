#include "ui/lab/spectrogram_plot.h"

#include "ui/theme/theme.h"

#include <QLocale>

namespace sinc {

QCPColorGradient levelGradient() {
    // Black through violet and orange to a light yellow: evenly rising lightness, safe for colour-blind people.
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0.00, QColor(0, 0, 8));
    gradient.setColorStopAt(0.20, QColor(28, 16, 68));
    gradient.setColorStopAt(0.40, QColor(96, 22, 110));
    gradient.setColorStopAt(0.60, QColor(176, 48, 84));
    gradient.setColorStopAt(0.78, QColor(236, 106, 36));
    gradient.setColorStopAt(0.92, QColor(250, 190, 50));
    gradient.setColorStopAt(1.00, QColor(252, 252, 190));
    return gradient;
}

SpectrogramPlot::SpectrogramPlot(QWidget* parent)
    : Plot(parent)
    , m_map(new QCPColorMap(xAxis, yAxis))
    , m_reading(new QCPItemText(this)) {
    m_map->setGradient(levelGradient());
    m_map->setDataRange({kLowestDb, 0.0});
    m_map->setInterpolate(true);
    m_map->setTightBoundary(true);
    m_reading->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reading->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_reading->position->setCoords(0.02, 0.02);
    m_reading->setColor(Qt::white);
    m_reading->setBrush(QColor(0, 0, 0, 150));
    m_reading->setPadding(QMargins(4, 1, 4, 1));
    m_reading->setFont(theme::digitFont(0.85));
    m_reading->setVisible(false);
    setHorizontal({tr("Time in s"), QStringLiteral("s"), 0.0, 1.0, false, 2});
    setVertical({QStringLiteral("kHz"), QStringLiteral("kHz"), 0.0, 24.0, false, 2});
}

void SpectrogramPlot::showScale(bool withScale) {
    if (withScale && m_scale == nullptr) {
        m_scale = new QCPColorScale(this);
        m_scale->setType(QCPAxis::atRight);
        m_scale->setBarWidth(10);
        m_scale->setGradient(levelGradient());
        m_scale->setDataRange({kLowestDb, 0.0});
        m_scale->setRangeDrag(false);
        m_scale->setRangeZoom(false);
        m_scale->axis()->setTickLabelColor(theme::colour(theme::Role::QuietText));
        m_scale->axis()->setTickLabelFont(theme::digitFont(0.8));
        m_scale->axis()->setLabelColor(theme::colour(theme::Role::QuietText));
        m_scale->axis()->setLabelFont(theme::font(0.8));
        m_scale->axis()->setLabel(QStringLiteral("dB"));
        plotLayout()->addElement(0, 1, m_scale);
    }
}

void SpectrogramPlot::setPicture(const std::shared_ptr<const lab::Spectrogram>& picture) {
    if (picture == m_picture) {
        return;
    }
    const bool fresh = !picture || !m_picture || picture->seconds != m_picture->seconds ||
                       picture->nyquistHz != m_picture->nyquistHz;
    m_picture = picture;
    if (!picture || picture->dbFs.empty()) {
        m_map->data()->clear();
        replot(rpQueuedReplot);
        return;
    }
    const auto columns = static_cast<int>(picture->columns);
    const auto lines = static_cast<int>(picture->lines);
    QCPColorMapData* cells = m_map->data();
    cells->setSize(columns, lines);
    cells->setRange({0.0, picture->seconds}, {0.0, picture->nyquistHz / 1000.0});
    for (int column = 0; column < columns; ++column) {
        for (int line = 0; line < lines; ++line) {
            cells->setCell(
                column, line,
                static_cast<double>(picture->at(static_cast<std::size_t>(column), static_cast<std::size_t>(line))));
        }
    }
    if (fresh) {
        PlotAxis time = horizontal();
        time.high = picture->seconds;
        setHorizontal(time);
        PlotAxis frequency = vertical();
        frequency.high = picture->nyquistHz / 1000.0;
        setVertical(frequency);
    }
    replot(rpQueuedReplot);
}

double SpectrogramPlot::levelAt(double seconds, double kHz) const {
    return m_picture ? m_map->data()->data(seconds, kHz) : kLowestDb;
}

void SpectrogramPlot::linkView(SpectrogramPlot& other) {
    linkHorizontal(other);
    const auto follow = [](Plot& leader, Plot& follower) {
        connect(leader.yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), &follower,
                [&follower](const QCPRange& range) {
                    if (follower.yAxis->range() != range) {
                        follower.yAxis->setRange(range);
                        follower.replot(rpQueuedReplot);
                    }
                });
    };
    follow(*this, other);
    follow(other, *this);
}

void SpectrogramPlot::mouseMoveEvent(QMouseEvent* event) {
    Plot::mouseMoveEvent(event);
    const double seconds = xAxis->pixelToCoord(event->position().x());
    const double kHz = yAxis->pixelToCoord(event->position().y());
    const QLocale locale;
    m_reading->setText(tr("%1 s, %2 kHz: %3 dB")
                           .arg(locale.toString(seconds, 'f', 2), locale.toString(kHz, 'f', 2),
                                locale.toString(levelAt(seconds, kHz), 'f', 0)));
    m_reading->setVisible(m_picture != nullptr);
    replot(rpQueuedReplot);
}

void SpectrogramPlot::leaveEvent(QEvent* event) {
    m_reading->setVisible(false);
    replot(rpQueuedReplot);
    Plot::leaveEvent(event);
}

} // namespace sinc
