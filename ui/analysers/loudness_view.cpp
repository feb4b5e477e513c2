#include "ui/analysers/loudness_view.h"

#include "ui/plots/value_cursor.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

enum Row { Momentary, ShortTerm, Integrated, Range, MomentaryMax, ShortTermMax, TruePeakMax };
constexpr double kBarsWidth = 118.0;
constexpr double kRoomForBars = 250.0; ///< a narrower panel shows figures only
constexpr double kTitleSize = 0.85;

/// What people read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinc::LoudnessView)
};

} // namespace

LoudnessView::LoudnessView(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setToolTip(Words::tr("ITU-R BS.1770-5, EBU R 128. Range is reliable after a minute of sound; true "
                         "peak should stay below −1 dBTP."));
    new ValueCursor(*this, [this](const QPointF& at) { return readAt(at); });
}

void LoudnessView::setFace(const LoudnessFace& face) {
    m_face = face;
    update();
}

void LoudnessView::show(const QList<LoudnessRow>& rows, bool running) {
    bool changed = running != m_running || rows.size() != m_rows.size();
    for (qsizetype i = 0; i < rows.size() && !changed; ++i) {
        changed = rows[i].value != m_rows[i].value || rows[i].settled != m_rows[i].settled ||
                  std::fabs(m_face.placeOf(rows[i].number) - m_face.placeOf(m_rows[i].number)) > 1.0e-4;
    }
    m_rows = rows;
    m_running = running;
    if (changed) {
        update();
        setAccessibleName(
            Words::tr("Integrated loudness %1 %2").arg(rows[Integrated].value, rows[Integrated].unit));
    }
}

double LoudnessView::number(int row) const {
    return m_rows[row].number;
}

void LoudnessView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty()) {
        return;
    }
    const QRectF inside = QRectF(rect()).adjusted(10, 8, -12, -8);
    const bool roomForBars = inside.width() > kRoomForBars;
    if (roomForBars) {
        drawBars(painter, scaleArea());
    }
    drawFigures(painter, inside.adjusted(roomForBars ? kBarsWidth + 16.0 : 0.0, 0, 0, 0));
}

void LoudnessView::drawBars(QPainter& painter, const QRectF& bars) const {
    drawScale(painter, bars);
    const double wide = 24.0;
    drawBar(painter, QRectF(bars.left() + 4.0, bars.top(), wide, bars.height()), m_rows[Momentary],
            number(MomentaryMax));
    drawBar(painter, QRectF(bars.left() + 36.0, bars.top(), wide, bars.height()), m_rows[ShortTerm],
            number(ShortTermMax));
    painter.setFont(theme::font(0.9, true));
    painter.setPen(theme::colour(theme::Role::QuietText));
    painter.drawText(QRectF(bars.left() + 4.0, bars.bottom() + 3.0, wide, 18.0), Qt::AlignCenter, Words::tr("M"));
    painter.drawText(QRectF(bars.left() + 36.0, bars.bottom() + 3.0, wide, 18.0), Qt::AlignCenter, Words::tr("S"));
    if (std::isfinite(number(Integrated))) {
        const double y = bars.bottom() - m_face.placeOf(number(Integrated)) * bars.height();
        QPolygonF mark({QPointF(bars.left() + 64.0, y), QPointF(bars.left() + 74.0, y - 6.0),
                        QPointF(bars.left() + 74.0, y + 6.0)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(theme::Role::Accent));
        painter.drawPolygon(mark);
    }
}

void LoudnessView::drawBar(QPainter& painter, const QRectF& place, const LoudnessRow& row, double maxLufs) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::PlotGrid));
    painter.drawRoundedRect(place, 4.0, 4.0);
    const auto heightOf = [&](double lufs) { return place.bottom() - m_face.placeOf(lufs) * place.height(); };
    const double top = heightOf(row.number);
    const double target = heightOf(m_face.targetLufs);
    const QRectF quiet(place.left(), std::max(top, target), place.width(), place.bottom() - std::max(top, target));
    painter.setBrush(theme::colour(theme::Role::MeterLow));
    painter.drawRoundedRect(quiet, 3.0, 3.0);
    if (top < target) {
        painter.setBrush(theme::colour(theme::Role::MeterMid));
        painter.drawRoundedRect(QRectF(place.left(), top, place.width(), target - top), 3.0, 3.0);
    }
    if (std::isfinite(maxLufs)) {
        painter.setPen(QPen(theme::colour(theme::Role::Text), 2.0));
        const double y = heightOf(maxLufs);
        painter.drawLine(QPointF(place.left() + 1.0, y), QPointF(place.right() - 1.0, y));
    }
}

void LoudnessView::drawScale(QPainter& painter, const QRectF& place) const {
    painter.setFont(theme::digitFont(0.85));
    constexpr double kLabelHeight = 14.0;
    double step = m_face.scaleTop == 9 ? 3.0 : 6.0;
    while (step / (m_face.highestLu() - m_face.lowestLu()) * place.height() < kLabelHeight && step < 48.0) {
        step *= 2.0;
    }
    const auto lowest = static_cast<int>(std::ceil(m_face.lowestLu() / step));
    for (int line = lowest; line * step <= m_face.highestLu() + 0.1; ++line) {
        const double lu = line * step;
        const double y = place.bottom() - m_face.placeOf(m_face.targetLufs + lu) * place.height();
        const bool target = std::fabs(lu) < 0.1;
        painter.setPen(theme::colour(target ? theme::Role::Text : theme::Role::QuietText));
        const QString text = m_face.text(m_face.targetLufs + lu).section(QLocale().decimalPoint(), 0, 0);
        painter.drawText(QRectF(place.left() - 44.0, y - 8.0, 38.0, 16.0), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.setPen(QPen(theme::colour(target ? theme::Role::Text : theme::Role::PlotGrid), target ? 1.5 : 1.0));
        painter.drawLine(QPointF(place.left() - 2.0, y), QPointF(place.left() + 62.0, y));
    }
}

void LoudnessView::drawFigures(QPainter& painter, const QRectF& place) const {
    // The integrated loudness is what people look for: it stands above the others, twice as large.
    constexpr double kReadable = 30.0; // smaller figures help nobody: the last ones are left out instead
    const double unit = std::max(place.height() / 5.4, kReadable);
    const double scale = std::clamp(std::min(unit / 20.0, place.width() / 150.0), 0.8, 3.2);
    QRectF line(place.left(), place.top(), place.width(), unit * 1.6);
    drawFigure(painter, line, m_rows[Integrated], scale * 1.7);
    const double half = place.width() / 2.0;
    const std::array pairs{std::pair{Momentary, MomentaryMax}, std::pair{ShortTerm, ShortTermMax},
                           std::pair{Range, TruePeakMax}};
    double top = line.bottom() + unit * 0.1;
    for (const auto& [left, right] : pairs) {
        if (top + unit * 1.1 > place.bottom() + 1.0) {
            return;
        }
        drawFigure(painter, QRectF(place.left(), top, half - 6.0, unit * 1.15), m_rows[left], scale);
        drawFigure(painter, QRectF(place.left() + half, top, half, unit * 1.15), m_rows[right], scale);
        top += unit * 1.22;
    }
}

/// As much of what can be said of a row as has room above its figure.
QString LoudnessView::titleOf(const LoudnessRow& row, double room) const {
    const bool paused =
        !m_running && row.id != QStringLiteral("momentary") && row.id != QStringLiteral("short-term");
    const QFontMetricsF metrics(theme::font(kTitleSize));
    const QString whole = !row.settled ? Words::tr("%1, first minute").arg(row.title)
                          : paused     ? Words::tr("%1, paused").arg(row.title)
                                       : row.title;
    return metrics.horizontalAdvance(whole) <= room ? whole : metrics.elidedText(row.title, Qt::ElideRight, room);
}

void LoudnessView::drawFigure(QPainter& painter, const QRectF& place, const LoudnessRow& row, double scale) const {
    using theme::Role;
    painter.setFont(theme::font(kTitleSize));
    painter.setPen(theme::colour(Role::QuietText));
    painter.drawText(place, Qt::AlignTop | Qt::AlignLeft, titleOf(row, place.width()));
    const double room = place.height() - 15.0;
    const QString text = row.settled ? row.value : QStringLiteral("≈ ") + row.value;
    const QFont unitFont = theme::font(0.9);
    const double unitWidth = QFontMetricsF(unitFont).horizontalAdvance(row.unit) + 5.0;
    QFont font = theme::digitFont(scale);
    font.setBold(true);
    const QFontMetricsF wanted(font);
    // By what a figure may become, so that it does not change its size with every digit.
    const double width = wanted.horizontalAdvance(row.settled ? QStringLiteral("−88.8") : QStringLiteral("≈ 88.8"));
    const double shrink = std::min({1.0, room / wanted.ascent(), (place.width() - unitWidth) / width});
    if (shrink < 1.0) {
        font.setPixelSize(std::max(static_cast<int>(QFontInfo(font).pixelSize() * shrink), 11));
    }
    painter.setFont(font);
    painter.setPen(theme::colour(row.alarming ? Role::MeterHigh : row.settled ? Role::Text : Role::QuietText));
    const QRectF below = place.adjusted(0, 14.0, 0, 0);
    painter.drawText(below, Qt::AlignTop | Qt::AlignLeft, text);
    const QFontMetricsF metrics(font);
    painter.setFont(unitFont);
    painter.setPen(theme::colour(Role::QuietText));
    painter.drawText(QPointF(below.left() + metrics.horizontalAdvance(text) + 5.0, below.top() + metrics.ascent()),
                     row.unit);
}

QRectF LoudnessView::scaleArea() const {
    const QRectF inside = QRectF(rect()).adjusted(10, 8, -12, -8);
    return inside.width() > kRoomForBars
               ? QRectF(inside.left() + 40.0, inside.top() + 6.0, kBarsWidth - 40.0, inside.height() - 26.0)
               : QRectF();
}

/// The scale at this height, in both units, and what the two bars read.
QStringList LoudnessView::readAt(const QPointF& at) const {
    const QRectF bars = scaleArea();
    if (!bars.contains(at) || m_rows.isEmpty()) {
        return {};
    }
    const double share = (bars.bottom() - at.y()) / bars.height();
    const double lu = m_face.lowestLu() + share * (m_face.highestLu() - m_face.lowestLu());
    LoudnessFace absolute = m_face;
    absolute.relative = false;
    LoudnessFace relative = m_face;
    relative.relative = true;
    const double lufs = m_face.targetLufs + lu;
    const auto row = [this](Row which) {
        return QStringLiteral("%1  %2 %3").arg(m_rows[which].title, m_rows[which].value, m_rows[which].unit);
    };
    return {QStringLiteral("%1 %2").arg(absolute.text(lufs), absolute.unit()),
            QStringLiteral("%1 %2").arg(relative.text(lufs), relative.unit()), row(Momentary), row(ShortTerm)};
}

} // namespace sinc
