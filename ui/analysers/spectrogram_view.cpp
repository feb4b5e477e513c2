#include "ui/analysers/spectrogram_view.h"

#include "ui/meters/label_room.h"
#include "ui/plots/figure_text.h"
#include "ui/plots/value_cursor.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {
constexpr int kLeft = 46;   ///< room for the frequencies
constexpr int kRight = 62;  ///< for the colours
constexpr int kBottom = 20; ///< for the time
constexpr int kTop = 8;

QString frequencyText(double hertz) {
    return hertz >= 1000.0 ? QStringLiteral("%1k").arg(hertz / 1000.0) : QString::number(hertz);
}
} // namespace

SpectrogramView::SpectrogramView(QWidget* parent)
    : QWidget(parent)
    , m_levels(kColumns * kRows)
    , m_colours(colourMap({})) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    new ValueCursor(*this, [this](const QPointF& at) { return readAt(at); });
}

QRect SpectrogramView::area() const {
    return rect().adjusted(kLeft, kTop, -kRight, -kBottom);
}

std::uint8_t& SpectrogramView::kept(std::uint64_t column, std::size_t row) {
    return m_levels[column % kColumns * kRows + row];
}

float SpectrogramView::levelAt(std::uint64_t column, std::size_t row) const {
    return kLowestDb + kStepDb * static_cast<float>(m_levels[column % kColumns * kRows + row]);
}

void SpectrogramView::begin(std::span<const double> hertz, double columnsPerSecond) {
    m_hertz.assign(hertz.begin(), hertz.end());
    m_columnsPerSecond = columnsPerSecond;
    m_count = 0;
    rebuild();
}

void SpectrogramView::add(std::span<const float> decibels) {
    for (std::size_t row = 0; row < kRows; ++row) {
        const float step = (std::clamp(decibels[row], kLowestDb, 0.0F) - kLowestDb) / kStepDb;
        kept(m_count, row) = static_cast<std::uint8_t>(std::lround(step));
    }
    paintColumn(m_count);
    ++m_count;
    update();
}

void SpectrogramView::setColours(const QString& mapId) {
    m_colours = colourMap(mapId);
    rebuild();
}

void SpectrogramView::setRange(double lowDb, double highDb) {
    m_lowDb = lowDb;
    m_highDb = highDb;
    rebuild();
}

/// One column of the ring: every picture element shows the highest of the rows that fall on it.
void SpectrogramView::paintColumn(std::uint64_t column) {
    if (m_picture.isNull()) {
        return;
    }
    const auto height = static_cast<std::size_t>(m_picture.height());
    const auto x = static_cast<int>(column % static_cast<std::uint64_t>(m_picture.width()));
    for (std::size_t y = 0; y < height; ++y) {
        const std::size_t first = y * kRows / height;
        const std::size_t last = std::max(first + 1, (y + 1) * kRows / height);
        float level = levelAt(column, first);
        for (std::size_t row = first + 1; row < last; ++row) {
            level = std::max(level, levelAt(column, row));
        }
        const double share = (static_cast<double>(level) - m_lowDb) / (m_highDb - m_lowDb);
        const auto shade = static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * 255.0));
        reinterpret_cast<QRgb*>(m_picture.scanLine(static_cast<int>(height - 1 - y)))[x] = m_colours[shade];
    }
}

void SpectrogramView::rebuild() {
    const QSize size = (QSizeF(area().size()) * devicePixelRatioF()).toSize();
    if (size.width() < 2 || size.height() < 2) {
        m_picture = {};
        return;
    }
    m_picture = QImage(size, QImage::Format_RGB32);
    m_picture.fill(m_colours[0]);
    const auto width = std::min({static_cast<std::uint64_t>(size.width()), m_count, std::uint64_t{kColumns}});
    for (std::uint64_t column = m_count - width; column < m_count; ++column) {
        paintColumn(column);
    }
    update();
}

void SpectrogramView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rebuild();
}

void SpectrogramView::paintEvent(QPaintEvent*) {
    if (m_picture.isNull() || m_picture.size() != (QSizeF(area().size()) * devicePixelRatioF()).toSize()) {
        rebuild(); // another screen
    }
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    if (m_picture.isNull()) {
        return;
    }
    // The oldest column lies where the next one will be written.
    const double ratio = devicePixelRatioF();
    const int width = m_picture.width();
    const int height = m_picture.height();
    const auto seam = static_cast<int>(m_count % static_cast<std::uint64_t>(width));
    const QRect place = area();
    const auto part = [&](double at, int first, int count) {
        painter.drawImage(QRectF(place.left() + at / ratio, place.top(), count / ratio, height / ratio), m_picture,
                          QRectF(first, 0, count, height));
    };
    part(0.0, seam, width - seam);
    if (seam > 0) {
        part(width - seam, 0, seam);
    }
    drawScales(painter);
    drawColours(painter);
}

double SpectrogramView::heightOf(double hertz) const {
    const auto above = std::lower_bound(m_hertz.begin(), m_hertz.end(), hertz);
    const double row = static_cast<double>(above - m_hertz.begin());
    return area().bottom() - row / static_cast<double>(kRows - 1) * area().height();
}

void SpectrogramView::drawScales(QPainter& painter) const {
    painter.setFont(theme::digitFont(0.85));
    painter.setPen(theme::colour(theme::Role::QuietText));
    const QRect place = area();
    LabelRoom room(1.0);
    for (const double hertz : {20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10'000.0, 20'000.0}) {
        if (m_hertz.empty() || hertz < m_hertz.front() * 0.99 || hertz > m_hertz.back() * 1.01) {
            continue;
        }
        const double y = std::clamp(heightOf(hertz), place.top() + 5.0, place.bottom() - 3.0);
        if (!room.take(y - 6.0, y + 6.0)) {
            continue;
        }
        painter.drawText(QRectF(0, y - 8, kLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter, frequencyText(hertz));
        painter.drawLine(QPointF(kLeft - 4, y), QPointF(kLeft - 1, y));
    }
    const double perSecond = m_columnsPerSecond / devicePixelRatioF();
    const double step = perSecond * 1.0 > 70.0 ? 1.0 : 2.0;
    for (double ago = 0.0; ago * perSecond < place.width() - 20; ago += step) {
        const double x = place.right() - ago * perSecond;
        const QString text = ago == 0.0 ? QCoreApplication::translate("sinc::SpectrogramView", "now")
                                        : QStringLiteral("−%1 s").arg(ago);
        painter.drawText(QRectF(x - 30, place.bottom() + 3, 60, kBottom - 3), Qt::AlignHCenter | Qt::AlignTop,
                         text);
    }
}

void SpectrogramView::drawColours(QPainter& painter) const {
    const QRect bar(area().right() + 10, area().top(), 12, area().height());
    for (int y = 0; y < bar.height(); ++y) {
        const auto shade = static_cast<std::size_t>(255 - 255 * y / std::max(bar.height() - 1, 1));
        painter.fillRect(bar.left(), bar.top() + y, bar.width(), 1, QColor::fromRgb(m_colours[shade]));
    }
    painter.setPen(theme::colour(theme::Role::QuietText));
    for (int line = static_cast<int>(std::ceil(m_lowDb / 20.0)); line * 20.0 <= m_highDb; ++line) {
        const double level = line * 20.0;
        const double y = bar.bottom() - (level - m_lowDb) / (m_highDb - m_lowDb) * bar.height();
        painter.drawText(QRectF(bar.right() + 4, y - 8, 44, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         figureText(level, 0));
    }
}

QStringList SpectrogramView::readAt(const QPointF& at) const {
    const QRect place = area();
    if (!place.contains(at.toPoint()) || m_hertz.empty()) {
        return {};
    }
    const double share = (place.bottom() - at.y()) / std::max(place.height(), 1);
    const auto row = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(kRows - 1));
    const auto back = static_cast<std::uint64_t>(std::max(place.right() - at.x(), 0.0) * devicePixelRatioF());
    if (back >= m_count || back >= kColumns) {
        return {};
    }
    return {QCoreApplication::translate("sinc::SpectrogramView", "%1 Hz   −%2 s   %3 dBFS")
                .arg(figureText(m_hertz[row], 0), figureText(static_cast<double>(back) / m_columnsPerSecond, 2),
                     figureText(static_cast<double>(levelAt(m_count - 1 - back, row)), 1))};
}

QString SpectrogramView::csv() const {
    QString text = QStringLiteral("seconds");
    for (const double hertz : m_hertz) {
        text += QLatin1Char(',') + QString::number(hertz, 'f', 1);
    }
    text += QLatin1Char('\n');
    const std::uint64_t columns =
        std::min({m_count, static_cast<std::uint64_t>(m_picture.width()), std::uint64_t{kColumns}});
    for (std::uint64_t column = m_count - columns; column < m_count; ++column) {
        text += QString::number(-static_cast<double>(m_count - 1 - column) / m_columnsPerSecond, 'f', 3);
        for (std::size_t row = 0; row < m_hertz.size(); ++row) {
            text += QLatin1Char(',') + QString::number(static_cast<double>(levelAt(column, row)), 'f', 1);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace sinc
