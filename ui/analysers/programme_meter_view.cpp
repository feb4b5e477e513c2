#include "ui/analysers/programme_meter_view.h"

#include "core/engine/level_math.h"
#include "ui/analysers/analyser_panel.h"
#include "ui/meters/label_room.h"
#include "ui/meters/level_face.h"
#include "ui/plots/figure_text.h"
#include "ui/plots/value_cursor.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace sinc {

namespace {
constexpr double kHoldSeconds = 2.0;
constexpr double kNames = 50.0;   ///< room for the channels' names
constexpr double kFigures = 92.0; ///< and for the figures
} // namespace

ProgrammeMeterView::ProgrammeMeterView(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    new ValueCursor(*this, [this](const QPointF& at) { return readAt(at); });
}

void ProgrammeMeterView::show(Ballistics kind, std::span<const float> levels, double seconds) {
    bool changed = kind != m_kind || levels.size() != m_channels.size();
    if (changed) {
        m_kind = kind;
        m_channels.assign(levels.size(), {.reading = kSilenceDb, .highest = kSilenceDb});
    }
    for (std::size_t c = 0; c < levels.size(); ++c) {
        Channel& channel = m_channels[c];
        const double before = channel.reading;
        const double highestBefore = channel.highest;
        channel.reading = readingOf(scaleOf(kind), static_cast<double>(levels[c]));
        channel.holdLeft -= seconds;
        if (channel.reading >= channel.highest || channel.holdLeft <= 0.0) {
            channel.highest = channel.reading;
            channel.holdLeft = kHoldSeconds;
        }
        changed = changed || std::fabs(placeOf(before) - placeOf(channel.reading)) > 5.0e-4 ||
                  placeOf(highestBefore) != placeOf(channel.highest);
    }
    if (changed) {
        update();
    }
}

double ProgrammeMeterView::placeOf(double reading) const {
    const MeterScale& scale = scaleOf(m_kind);
    return std::isfinite(reading) ? std::clamp((reading - scale.lowest) / (scale.highest - scale.lowest), 0.0, 1.0)
                                  : 0.0;
}

QString ProgrammeMeterView::figure(double reading) const {
    const MeterScale& scale = scaleOf(m_kind);
    if (!std::isfinite(reading)) {
        return QStringLiteral("–");
    }
    const QString unit = QString::fromLatin1(scale.unit.data());
    return figureText(std::max(reading, -99.9), 1) + (unit.isEmpty() ? QString() : u' ' + unit);
}

/// Where the bars of all channels are.
QRectF ProgrammeMeterView::bars() const {
    QRectF room = QRectF(rect()).adjusted(kNames, 8.0, -kFigures, -26.0);
    const auto count = static_cast<double>(std::max<std::size_t>(m_channels.size(), 1));
    room.setHeight(std::min(room.height() / count, 46.0) * count);
    return room;
}

/// The scale at this place, in its own unit and in dBFS, and what the channels read.
QStringList ProgrammeMeterView::readAt(const QPointF& at) const {
    const QRectF room = bars();
    if (!room.adjusted(0, -8, 0, 26).contains(at) || m_channels.empty()) {
        return {};
    }
    const MeterScale& scale = scaleOf(m_kind);
    const double share = (at.x() - room.left()) / room.width();
    const double reading = scale.lowest + share * (scale.highest - scale.lowest);
    const double dbfs = scale.referenceDbfs + (reading - scale.referenceReading) * scale.decibelsPerUnit;
    QStringList lines{figure(reading)};
    if (const QString absolute = QStringLiteral("%1 dBFS").arg(figureText(dbfs, 1)); absolute != lines.first()) {
        lines << absolute;
    }
    const auto count = static_cast<int>(m_channels.size());
    for (int c = 0; c < std::min(count, 8); ++c) {
        lines << QStringLiteral("%1  %2").arg(channelName(c, count),
                                              figure(m_channels[static_cast<std::size_t>(c)].reading));
    }
    return lines;
}

void ProgrammeMeterView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_channels.empty()) {
        return;
    }
    const QRectF bars = this->bars();
    const auto count = static_cast<int>(m_channels.size());
    const double pitch = bars.height() / count;
    drawScale(painter, bars);
    for (int c = 0; c < count; ++c) {
        const Channel& channel = m_channels[static_cast<std::size_t>(c)];
        const QRectF bar(bars.left(), bars.top() + c * pitch, bars.width(), std::max(pitch * 0.78, 2.0));
        drawBar(painter, bar, channel);
        if (pitch >= 14.0) {
            painter.setPen(theme::colour(theme::Role::Text));
            painter.setFont(theme::font(0.95));
            painter.drawText(QRectF(0.0, bar.top(), kNames - 8.0, bar.height()), Qt::AlignRight | Qt::AlignVCenter,
                             channelName(c, count));
            painter.setFont(theme::digitFont(std::clamp(pitch / 24.0, 0.9, 1.3)));
            painter.drawText(QRectF(bar.right() + 8.0, bar.top(), kFigures - 8.0, bar.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, figure(channel.highest));
        }
    }
}

void ProgrammeMeterView::drawScale(QPainter& painter, const QRectF& bars) const {
    const MeterScale& scale = scaleOf(m_kind);
    painter.setFont(theme::digitFont(0.9));
    std::vector<double> marks;
    std::copy_if(scale.marks.begin(), scale.marks.end(), std::back_inserter(marks),
                 [&scale](double mark) { return mark >= scale.lowest && mark <= scale.highest; });
    std::stable_partition(marks.begin(), marks.end(), // its label comes first
                          [&scale](double mark) { return mark == scale.referenceReading; });
    LabelRoom room(4.0);
    for (const double mark : marks) {
        const double x = bars.left() + placeOf(mark) * bars.width();
        const bool reference = mark == scale.referenceReading;
        painter.setPen(
            QPen(theme::colour(reference ? theme::Role::Text : theme::Role::PlotGrid), reference ? 1.5 : 1.0));
        painter.drawLine(QPointF(x, bars.top() - 4.0), QPointF(x, bars.bottom() + 4.0));
        const QString text = figureText(mark, 0);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (room.take(x - half, x + half)) {
            painter.setPen(theme::colour(reference ? theme::Role::Text : theme::Role::QuietText));
            painter.drawText(QRectF(x - 24.0, bars.bottom() + 5.0, 48.0, 18.0), Qt::AlignHCenter | Qt::AlignTop,
                             text);
        }
    }
}

void ProgrammeMeterView::drawBar(QPainter& painter, const QRectF& bar, const Channel& channel) const {
    painter.setPen(Qt::NoPen);
    QColor back = theme::colour(theme::Role::PlotGrid);
    back.setAlphaF(0.55F);
    painter.setBrush(back);
    painter.drawRoundedRect(bar, 3.0, 3.0);
    const auto xOf = [&](double reading) { return bar.left() + placeOf(reading) * bar.width(); };
    const double end = xOf(channel.reading);
    const auto stretch = [&](double from, double to, theme::Role role) {
        if (std::min(end, to) > from) {
            painter.setBrush(theme::colour(role));
            painter.drawRect(QRectF(QPointF(from, bar.top()), QPointF(std::min(end, to), bar.bottom())));
        }
    };
    const FaceColours at = coloursOf(m_kind);
    stretch(bar.left(), xOf(at.loud), theme::Role::MeterLow);
    stretch(xOf(at.loud), xOf(at.high), theme::Role::MeterMid);
    stretch(xOf(at.high), bar.right(), theme::Role::MeterHigh);
    if (std::isfinite(channel.highest) && placeOf(channel.highest) > 0.0) {
        const double x = bar.left() + placeOf(channel.highest) * bar.width();
        painter.setPen(QPen(theme::colour(theme::Role::Text), 2.0));
        painter.drawLine(QPointF(x, bar.top() + 1.0), QPointF(x, bar.bottom() - 1.0));
    }
}

QString ProgrammeMeterView::csv() const {
    QString text = QStringLiteral("channel,meter,reading,highest,unit\n");
    const MeterScale& scale = scaleOf(m_kind);
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
        text += QStringLiteral("%1,%2,%3,%4,%5\n")
                    .arg(c + 1)
                    .arg(QString::fromLatin1(scale.name.data()))
                    .arg(m_channels[c].reading, 0, 'f', 2)
                    .arg(m_channels[c].highest, 0, 'f', 2)
                    .arg(QString::fromLatin1(scale.unit.data()));
    }
    return text;
}

} // namespace sinc
