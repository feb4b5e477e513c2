#include "ui/plots/plot_cursor.h"

#include "ui/plots/figure_text.h"
#include "ui/plots/plot.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

QString valueText(double value, const PlotAxis& axis) {
    if (value < axis.floor) {
        return QCoreApplication::translate("sinc", "below the floor");
    }
    const QString number = figureText(value, axis.decimals);
    return axis.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, axis.unit);
}

/// The curve's value nearest to x.
double valueAt(const QCPGraph& curve, double x) {
    const auto begin = curve.data()->constBegin();
    auto point = curve.data()->findBegin(x);
    if (point + 1 != curve.data()->constEnd() && std::fabs((point + 1)->key - x) < std::fabs(point->key - x)) {
        ++point;
    }
    return point == curve.data()->constEnd() ? begin->value : point->value;
}

} // namespace

PlotCursor::PlotCursor(Plot& plot)
    : QWidget(&plot)
    , m_plot(plot) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void PlotCursor::showAt(double x) {
    m_x = x;
    show();
    update();
}

void PlotCursor::step(int elements) {
    const QRect area = m_plot.axisRect()->rect();
    const double pixel = isVisible() ? m_plot.xAxis->coordToPixel(m_x) + elements : area.center().x();
    showAt(m_plot.xAxis->pixelToCoord(
        std::clamp(pixel, static_cast<double>(area.left()), static_cast<double>(area.right()))));
    Q_EMIT m_plot.cursorMoved(m_x);
}

std::vector<PlotCursor::Reading> PlotCursor::readings() const {
    std::vector<Reading> all;
    const auto colours = theme::categorical();
    for (const Plot::Style& style : m_plot.m_styles) {
        if (style.curve == nullptr || style.silent || !style.curve->visible() || style.curve->data()->isEmpty()) {
            continue;
        }
        const double value = valueAt(*style.curve, m_x);
        if (std::isnan(value)) {
            continue; // the curve has a gap there
        }
        all.push_back({.colour = colours[static_cast<std::size_t>(style.colour) % colours.size()],
                       .text = QStringLiteral("%1  %2").arg(style.name, valueText(value, m_plot.vertical())),
                       .pixel = m_plot.yAxis->coordToPixel(value)});
    }
    return all;
}

void PlotCursor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = m_plot.axisRect()->rect();
    const double x = m_plot.xAxis->coordToPixel(m_x);
    if (x < area.left() || x > area.right()) {
        return;
    }
    painter.setPen(QPen(theme::colour(theme::Role::QuietText), 1.0));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));

    const std::vector<Reading> all = readings();
    const QFont font = theme::digitFont(0.9);
    const QFontMetrics metrics(font);
    const QString title = valueText(m_x, m_plot.horizontal());
    int wide = metrics.horizontalAdvance(title);
    for (const Reading& reading : all) {
        wide = std::max(wide, metrics.horizontalAdvance(reading.text) + 14);
        painter.setPen(QPen(theme::colour(theme::Role::Surface), 1.5));
        painter.setBrush(reading.colour);
        if (reading.pixel >= area.top() && reading.pixel <= area.bottom()) {
            painter.drawEllipse(QPointF(x, reading.pixel), 4.0, 4.0);
        }
    }
    const int line = metrics.height();
    QRectF box(x + 10.0, area.top() + 8.0, wide + 16.0, line * (static_cast<int>(all.size()) + 1) + 10.0);
    if (box.right() > area.right()) {
        box.moveRight(x - 10.0);
    }
    painter.setPen(theme::colour(theme::Role::Border));
    painter.setBrush(theme::colour(theme::Role::Surface));
    painter.drawRoundedRect(box, 6.0, 6.0);
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Role::Text));
    double top = box.top() + 5.0;
    painter.drawText(QPointF(box.left() + 8.0, top + metrics.ascent()), title);
    for (const Reading& reading : all) {
        top += line;
        painter.setBrush(reading.colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(box.left() + 12.0, top + line / 2.0), 4.0, 4.0);
        painter.setPen(theme::colour(theme::Role::Text));
        painter.drawText(QPointF(box.left() + 22.0, top + metrics.ascent()), reading.text);
    }
}

} // namespace sinc
