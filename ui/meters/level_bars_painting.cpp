// How LevelBars looks.
#include "ui/meters/channel_names.h"
#include "ui/meters/level_bars.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

using theme::Role;

/// A third of the colour on top of what lies behind.
QColor faint(Role role) {
    const QColor top = theme::colour(role);
    const QColor back = theme::colour(Role::PlotGrid);
    const auto mix = [](int a, int b) { return (a * 45 + b * 55) / 100; };
    return {mix(top.red(), back.red()), mix(top.green(), back.green()), mix(top.blue(), back.blue())};
}

constexpr double kLampTextHigh = 13.0; ///< a lamp must be this high to have its word

using Zones = std::array<LevelFace::Zone, 3>;

/// Fills the bar from its left up to `to`, each stretch in the colour of its zone.
void fillZones(QPainter& painter, const QRect& bar, const Zones& zones, int from, int to, bool solid) {
    const auto edge = [&bar](double fraction) { return static_cast<int>(std::lround(fraction * bar.width())); };
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const int left = std::max(from, edge(zones[i].from));
        const int right = std::min(to, i + 1 < zones.size() ? edge(zones[i + 1].from) : bar.width());
        if (right > left) {
            painter.fillRect(QRect(bar.left() + left, bar.top(), right - left, bar.height()),
                             solid ? theme::colour(zones[i].role) : faint(zones[i].role));
        }
    }
}

} // namespace

void LevelBars::drawStill() {
    m_still = QPixmap(size() * devicePixelRatioF());
    m_still.setDevicePixelRatio(devicePixelRatioF());
    m_still.fill(theme::colour(Role::Surface));
    QPainter painter(&m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    drawScale(painter);
    for (int c = 0; c < m_channels; ++c) {
        const QRect bar = barRect(c);
        painter.fillRect(bar, theme::colour(Role::PlotGrid));
        if (bar.height() >= 8) {
            painter.setFont(theme::font(0.9));
            painter.setPen(theme::colour(Role::QuietText));
            painter.drawText(QRect(2, bar.top(), bar.left() - 4, bar.height()), Qt::AlignVCenter | Qt::AlignLeft,
                             m_channels > 1 ? shortChannelName(c, m_channels) : QString());
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRect bars =
            barRect(0).united(barRect(m_channels - 1)); // around what Space acts on, clear of the words
        painter.drawRoundedRect(QRectF(bars).adjusted(-3.5, -2.5, 3.5, 2.5), 4, 4);
    }
}

void LevelBars::drawScale(QPainter& painter) const {
    const QFont small = theme::font(0.82);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(theme::colour(Role::QuietText));
    const QRect bar = barRect(0);
    const int line = fontMetrics().height();
    int freeUpTo = width();
    for (const auto& [fraction, text] : m_face.marks()) {
        const int wide = metrics.horizontalAdvance(text);
        const int x = bar.left() + static_cast<int>(std::lround(fraction * bar.width()));
        const int left = std::max(x - wide / 2, m_menuButton->geometry().right() + 3);
        if (left + wide + 6 <= freeUpTo) {
            painter.drawText(QRect(left, 0, wide + 2, line), Qt::AlignLeft | Qt::AlignVCenter, text);
            painter.fillRect(QRectF(x, line + 1, 1, 3), theme::colour(Role::QuietText));
            freeUpTo = left;
        }
    }
    if (showsFigures()) {
        painter.drawText(figureRect(0, 0).adjusted(-40, 0, 0, 0).translated(0, -figureRect(0, 0).top()),
                         Qt::AlignRight | Qt::AlignTop, m_face.kind() ? tr("Highest") : tr("Peak"));
        painter.drawText(figureRect(0, 1).translated(0, -figureRect(0, 1).top()), Qt::AlignRight | Qt::AlignTop,
                         m_face.kind() ? tr("Now") : tr("RMS"));
    }
}

void LevelBars::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const qreal ratio = m_still.devicePixelRatioF();
    for (const QRect& dirty : event->region()) {
        painter.drawPixmap(dirty, m_still,
                           QRectF(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio).toRect());
    }
    for (int c = 0; c < m_channels; ++c) {
        if (event->region().intersects(rowRect(c))) {
            paintBar(painter, c);
            paintFigures(painter, c);
        }
    }
}

void LevelBars::paintBar(QPainter& painter, int channel) const {
    const Shown& shown = m_shown[static_cast<std::size_t>(channel)];
    const QRect bar = barRect(channel);
    const Zones zones = m_face.zones();
    fillZones(painter, bar, zones, 0, shown.peak, false);
    fillZones(painter, bar, zones, 0, shown.rms, true);
    if (shown.hold > 1) {
        fillZones(painter, bar, zones, shown.hold - 2, shown.hold, true);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF lamp(lampRect(channel));
    const double radius = std::min(4.0, lamp.height() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(shown.clip ? Role::MeterHigh : Role::PlotGrid));
    painter.drawRoundedRect(lamp, radius, radius);
    if (lamp.height() >= kLampTextHigh) {
        painter.setFont(theme::font(0.72, shown.clip));
        painter.setPen(shown.clip ? theme::colour(Role::Surface) : theme::colour(Role::QuietText));
        painter.drawText(lamp, Qt::AlignCenter, tr("CLIP"));
    }
    painter.restore();
}

void LevelBars::paintFigures(QPainter& painter, int channel) const {
    if (!showsFigures()) {
        return;
    }
    const Shown& shown = m_shown[static_cast<std::size_t>(channel)];
    painter.setFont(theme::digitFont());
    painter.setPen(theme::colour(Role::Text));
    const int gap = rowRect(channel).height() - barRect(channel).height();
    painter.drawText(figureRect(channel, 0).adjusted(0, 0, 0, -gap), Qt::AlignRight | Qt::AlignVCenter,
                     shown.peakText);
    painter.setPen(theme::colour(Role::QuietText));
    painter.drawText(figureRect(channel, 1).adjusted(0, 0, 0, -gap), Qt::AlignRight | Qt::AlignVCenter,
                     shown.rmsText);
}

} // namespace sinc
