#include "ui/lab/spectrogram_plot.h"

#include "ui/lab/level_cursor.h"
#include "ui/lab/level_map.h"
#include "ui/theme/theme.h"

#include <QEvent>

#include <algorithm>
#include <memory>

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

namespace {

/// What lies `at` steps of `count` on a way of this length.
QString placeInCsv(std::size_t at, std::size_t count, double length) {
    return QString::number(
        static_cast<double>(at) * length / static_cast<double>(std::max<std::size_t>(1, count - 1)), 'g', 6);
}

/// The rest of the head's line, and a line for each column.
QString cellsAsCsv(const lab::Spectrogram& picture) {
    QString text;
    for (std::size_t line = 0; line < picture.lines; ++line) {
        text += u',' + placeInCsv(line, picture.lines, picture.nyquistHz / 1000.0);
    }
    text += u'\n';
    for (std::size_t column = 0; column < picture.columns; ++column) {
        text += placeInCsv(column, picture.columns, picture.seconds);
        for (std::size_t line = 0; line < picture.lines; ++line) {
            text += u',' + QString::number(static_cast<double>(picture.at(column, line)), 'f', 1);
        }
        text += u'\n';
    }
    return text;
}

} // namespace

SpectrogramPlot::SpectrogramPlot(QWidget* parent)
    : Plot(parent)
    , m_map(new LevelMap(xAxis, yAxis))
    , m_cursor(new LevelCursor(*this)) {
    m_map->setGradient(levelGradient());
    m_map->setDataRange({kLowestDb, 0.0});
    m_map->setVisible(false); // nothing is known yet
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
        auto ticks = QSharedPointer<QCPAxisTickerFixed>::create();
        ticks->setTickStep(60.0); // both ends have a number
        m_scale->axis()->setTicker(ticks);
        m_scale->setRangeDrag(false);
        m_scale->setRangeZoom(false);
        m_scale->axis()->setTickLabelFont(theme::digitFont(0.8));
        m_scale->axis()->setLabelFont(theme::font(0.8));
        m_scale->axis()->setLabel(QStringLiteral("dB"));
        // As high as the picture, with room for half a number above and below.
        auto* asHigh = new QCPMarginGroup(this);
        m_scale->setMinimumMargins(QMargins(0, axisRect()->margins().top(), 0, 0));
        m_scale->setMarginGroup(QCP::msBottom, asHigh);
        axisRect()->setMarginGroup(QCP::msBottom, asHigh);
        plotLayout()->addElement(0, 1, m_scale);
        colourScale();
    }
}

void SpectrogramPlot::colourScale() {
    if (m_scale != nullptr) {
        m_scale->axis()->setTickLabelColor(theme::colour(theme::Role::QuietText));
        m_scale->axis()->setLabelColor(theme::colour(theme::Role::QuietText));
        const QPen line(theme::colour(theme::Role::Border));
        m_scale->axis()->setBasePen(line);
        m_scale->axis()->setTickPen(line);
        m_scale->axis()->setSubTickPen(Qt::NoPen);
    }
}

void SpectrogramPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        colourScale();
        colourSentence();
    }
    Plot::changeEvent(event);
}

void SpectrogramPlot::setPicture(const std::shared_ptr<const lab::Spectrogram>& picture) {
    if (picture == m_picture) {
        return;
    }
    const bool fresh = !picture || !m_picture || picture->seconds != m_picture->seconds ||
                       picture->nyquistHz != m_picture->nyquistHz;
    m_picture = picture && !picture->dbFs.empty() ? picture : nullptr;
    m_map->setVisible(hasPicture());
    if (!hasPicture()) {
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

void SpectrogramPlot::say(const QString& sentence) {
    if (m_sentence == nullptr) {
        m_sentence = new QCPItemText(this);
        m_sentence->position->setType(QCPItemPosition::ptAxisRectRatio);
        m_sentence->position->setCoords(0.5, 0.5);
        m_sentence->setSelectable(false);
    }
    m_sentence->setFont(theme::font(1.0));
    m_sentence->setText(sentence);
    colourSentence();
    replot(rpQueuedReplot);
}

void SpectrogramPlot::colourSentence() {
    if (m_sentence != nullptr) {
        m_sentence->setColor(theme::colour(theme::Role::QuietText));
    }
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
    const auto readToo = [](SpectrogramPlot& leader, SpectrogramPlot& follower) {
        connect(&leader, &SpectrogramPlot::placeRead, follower.m_cursor, &LevelCursor::showAt);
        connect(&leader, &SpectrogramPlot::readingLeft, follower.m_cursor, &QWidget::hide);
    };
    readToo(*this, other);
    readToo(other, *this);
}

std::function<QString()> SpectrogramPlot::prepareCsv() const {
    const QString corner = QStringLiteral("\"%1 \\ %2\"").arg(horizontal().title, vertical().title);
    return [corner, picture = m_picture] { return corner + (picture ? cellsAsCsv(*picture) : QString(u'\n')); };
}

PlotDrawing SpectrogramPlot::drawing(QSize size, bool forPrint) {
    PlotDrawing drawing = Plot::drawing(size, forPrint);
    if (hasPicture()) {
        drawing.lay(m_map->leftOut());
    }
    return drawing;
}

void SpectrogramPlot::read(const QPointF& place) {
    m_cursor->showAt(place);
    Q_EMIT placeRead(place);
}

void SpectrogramPlot::leave() {
    m_cursor->hide();
    Q_EMIT readingLeft();
}

/// By picture elements; begins in the middle.
void SpectrogramPlot::stepCursor(int right, int up) {
    const QRect area = axisRect()->rect();
    QPoint at = area.center();
    if (m_cursor->isVisible()) {
        at = QPoint(qRound(xAxis->coordToPixel(m_cursor->place().x())) + right,
                    qRound(yAxis->coordToPixel(m_cursor->place().y())) - up);
    }
    read({xAxis->pixelToCoord(std::clamp(at.x(), area.left(), area.right())),
          yAxis->pixelToCoord(std::clamp(at.y(), area.top(), area.bottom()))});
}

void SpectrogramPlot::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        return leave();
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier)) { // with it they move the picture
        switch (event->key()) {
        case Qt::Key_Left:
            return stepCursor(-1, 0);
        case Qt::Key_Right:
            return stepCursor(1, 0);
        case Qt::Key_Up:
            return stepCursor(0, 1);
        case Qt::Key_Down:
            return stepCursor(0, -1);
        default:
            break;
        }
    }
    Plot::keyPressEvent(event);
}

void SpectrogramPlot::mouseMoveEvent(QMouseEvent* event) {
    // The line of a Plot has no curves to read here. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QCustomPlot::mouseMoveEvent(event);
    if (axisRect()->rect().contains(event->pos())) {
        read({xAxis->pixelToCoord(event->position().x()), yAxis->pixelToCoord(event->position().y())});
    } else {
        leave();
    }
}

void SpectrogramPlot::leaveEvent(QEvent* event) {
    leave();
    Plot::leaveEvent(event);
}

} // namespace sinc
