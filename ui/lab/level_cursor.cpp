#include "ui/lab/level_cursor.h"

#include "ui/lab/spectrogram_plot.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sinc {

LevelCursor::LevelCursor(SpectrogramPlot& plot)
    : QWidget(&plot)
    , m_plot(plot) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LevelCursor::showAt(const QPointF& place) {
    m_place = place;
    resize(m_plot.size());
    show();
    update();
}

QString LevelCursor::text() const {
    if (!m_plot.hasPicture()) {
        return {};
    }
    const QLocale locale;
    const double level = m_plot.levelAt(m_place.x(), m_place.y());
    return SpectrogramPlot::tr("%1 s, %2 kHz: %3")
        .arg(locale.toString(m_place.x(), 'f', 2), locale.toString(m_place.y(), 'f', 2),
             level > static_cast<double>(lab::kSpectrogramFloorDb)
                 ? locale.toString(level, 'f', 0) + QStringLiteral(" dB")
                 : QCoreApplication::translate("sinc", "below the floor"));
}

void LevelCursor::paintEvent(QPaintEvent*) {
    const QRect area = m_plot.axisRect()->rect();
    const QPointF at(m_plot.xAxis->coordToPixel(m_place.x()), m_plot.yAxis->coordToPixel(m_place.y()));
    const QString words = text();
    if (words.isEmpty() || !QRectF(area).adjusted(-1.0, -1.0, 1.0, 1.0).contains(at)) {
        return;
    }
    QPainter painter(this);
    painter.setPen(QColor(255, 255, 255, 130)); // the colours of level are the same in light and dark
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));

    const QFont font = theme::digitFont(0.85);
    const QFontMetrics metrics(font);
    QRectF box(at.x() + 8.0, at.y() - metrics.height() - 10.0, metrics.horizontalAdvance(words) + 12.0,
               metrics.height() + 4.0);
    if (box.right() > area.right()) {
        box.moveRight(std::max(at.x() - 8.0, area.left() + box.width()));
    }
    if (box.top() < area.top()) {
        box.moveTop(std::min(at.y() + 8.0, area.bottom() - box.height()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace sinc
