#include "ui/analysers/goniometer_view.h"

#include "ui/plots/figure_text.h"
#include "ui/plots/value_cursor.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sinc {

namespace {
constexpr int kBarRoom = 58;    ///< for the correlation below
constexpr int kBesideRoom = 80; ///< or beside the dots
constexpr int kMargin = 6;

/// What people read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinc::GoniometerView)
};
} // namespace

GoniometerView::GoniometerView(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    new ValueCursor(*this, [this](const QPointF& at) { return readAt(at); });
}

int GoniometerView::sideAbove() const {
    return std::min(width() - 24, height() - kBarRoom - 2 * kMargin);
}

int GoniometerView::sideBeside() const {
    return std::min(height() - 2 * kMargin, width() - kBesideRoom - 3 * kMargin);
}

/// Where the dots gain much by it.
bool GoniometerView::isFlat() const {
    return sideBeside() > sideAbove() * 6 / 5;
}

QRect GoniometerView::area() const {
    const int side = std::max(isFlat() ? sideBeside() : sideAbove(), 16);
    return {isFlat() ? kMargin : (width() - side) / 2, isFlat() ? (height() - side) / 2 : kMargin, side, side};
}

void GoniometerView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int side = static_cast<int>(area().width() * devicePixelRatioF());
    m_dots = QImage(side, side, QImage::Format_Indexed8);
    m_dots.fill(0);
    colourDots();
}

void GoniometerView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        colourDots();
    }
    QWidget::changeEvent(event);
}

/// From the background to the accent, the brightest a little towards the text.
void GoniometerView::colourDots() {
    const QColor back = theme::colour(theme::Role::PlotBack);
    const QColor glow = theme::colour(theme::Role::Accent);
    QList<QRgb> colours;
    for (int i = 0; i < 256; ++i) {
        const double share = std::pow(i / 255.0, 0.6);
        const auto mix = [&](int from, int to) { return static_cast<int>(from + (to - from) * share); };
        colours << qRgb(mix(back.red(), glow.red()), mix(back.green(), glow.green()),
                        mix(back.blue(), glow.blue()));
    }
    m_dots.setColorTable(colours);
}

void GoniometerView::fade(double seconds) {
    constexpr double kHalfLife = 0.08;
    const double keep = std::pow(0.5, seconds / kHalfLife);
    std::array<uchar, 256> faded{};
    for (int i = 0; i < 256; ++i) {
        faded[static_cast<std::size_t>(i)] = static_cast<uchar>(i * keep);
    }
    for (int y = 0; y < m_dots.height(); ++y) {
        uchar* line = m_dots.scanLine(y);
        for (int x = 0; x < m_dots.width(); ++x) {
            line[x] = faded[line[x]];
        }
    }
}

void GoniometerView::followGain(std::span<const float> left, std::span<const float> right, double seconds) {
    if (m_fixedGainDb >= 0) {
        m_peak = std::pow(10.0, -m_fixedGainDb / 20.0);
        return;
    }
    constexpr double kFallSeconds = 2.0;
    constexpr double kFaintest = 0.003; // -50 dBFS: below, noise would fill the picture
    double peak = m_peak * std::exp(-seconds / kFallSeconds);
    for (std::size_t n = 0; n < left.size(); ++n) {
        peak = std::max({peak, std::fabs(static_cast<double>(left[n])), std::fabs(static_cast<double>(right[n]))});
    }
    m_peak = std::clamp(peak, kFaintest, 1.0);
}

void GoniometerView::add(std::span<const float> left, std::span<const float> right, double seconds) {
    fade(seconds);
    followGain(left, right, seconds);
    const int side = m_dots.width();
    const double scale = side / 2.0 / (m_peak * std::numbers::sqrt2 * std::numbers::sqrt2);
    for (std::size_t n = 0; n < left.size(); ++n) {
        const auto l = static_cast<double>(left[n]);
        const auto r = static_cast<double>(right[n]);
        const auto x = static_cast<int>(side / 2.0 + (r - l) * scale);
        const auto y = static_cast<int>(side / 2.0 - (l + r) * scale);
        for (const auto& [dx, dy] : {std::pair{0, 0}, std::pair{1, 0}, std::pair{0, 1}}) {
            if (x + dx >= 0 && x + dx < side && y + dy >= 0 && y + dy < side) {
                uchar& dot = m_dots.scanLine(y + dy)[x + dx];
                dot = static_cast<uchar>(std::min(255, dot + (dx + dy == 0 ? 90 : 40)));
            }
        }
    }
    update();
}

void GoniometerView::setCorrelation(double correlation) {
    m_correlation = correlation;
    setAccessibleName(Words::tr("Correlation %1").arg(figureText(correlation, 1)));
}

void GoniometerView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(area(), m_dots);
    drawFrame(painter);
    drawCorrelation(painter);
}

void GoniometerView::drawFrame(QPainter& painter) const {
    const QRectF place = area();
    painter.setPen(QPen(theme::colour(theme::Role::PlotGrid), 1.0));
    painter.drawLine(place.topLeft(), place.bottomRight());
    painter.drawLine(place.topRight(), place.bottomLeft());
    painter.drawLine(QPointF(place.center().x(), place.top()), QPointF(place.center().x(), place.bottom()));
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
    constexpr double kRoomForNames = 84.0;
    if (place.width() < kRoomForNames) {
        return;
    }
    painter.setPen(theme::colour(theme::Role::QuietText));
    painter.setFont(theme::font(0.85));
    painter.drawText(place.adjusted(4, 2, -4, -2), Qt::AlignTop | Qt::AlignLeft, Words::tr("L"));
    painter.drawText(place.adjusted(4, 2, -4, -2), Qt::AlignTop | Qt::AlignRight, Words::tr("R"));
    painter.drawText(place.adjusted(4, 2, -4, -2), Qt::AlignTop | Qt::AlignHCenter, Words::tr("Mono"));
}

QRectF GoniometerView::correlationBar() const {
    if (isFlat()) {
        const double left = area().right() + 2.0 * kMargin;
        return {left, height() / 2.0, width() - left - 2.0 * kMargin, 10.0};
    }
    return {16.0, height() - kBarRoom + 22.0, width() - 32.0, 10.0};
}

/// Where a dot of this place comes from: the levels of both channels; or the correlation below.
QStringList GoniometerView::readAt(const QPointF& at) const {
    const QRectF bar = correlationBar();
    if (bar.adjusted(0, -4, 0, 4).contains(at)) {
        const double correlation = (at.x() - bar.center().x()) / (bar.width() / 2.0);
        return {Words::tr("Correlation %1").arg(figureText(correlation, 2))};
    }
    const QRectF place = area();
    if (!place.contains(at)) {
        return {};
    }
    const double across = (at.x() - place.center().x()) / (place.width() / 2.0);
    const double up = (place.center().y() - at.y()) / (place.height() / 2.0);
    const auto level = [&](double amplitude) {
        return figureText(std::max(20.0 * std::log10(std::fabs(amplitude) + 1.0e-6), -99.9), 1);
    };
    return {Words::tr("Left %1 dBFS").arg(level(m_peak * (up - across))),
            Words::tr("Right %1 dBFS").arg(level(m_peak * (up + across)))};
}

void GoniometerView::drawCorrelation(QPainter& painter) const {
    const QRectF bar = correlationBar();
    const bool cancels = m_correlation < -0.1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::PlotGrid));
    painter.drawRoundedRect(bar, 4, 4);
    const double middle = bar.center().x();
    const double needle = middle + m_correlation * bar.width() / 2.0;
    painter.setBrush(theme::colour(cancels ? theme::Role::MeterHigh : theme::Role::MeterLow));
    painter.drawRoundedRect(
        QRectF(QPointF(std::min(middle, needle), bar.top()), QPointF(std::max(middle, needle) + 1.0, bar.bottom())),
        3, 3);
    painter.setPen(QPen(theme::colour(theme::Role::Text), 2.0));
    painter.drawLine(QPointF(needle, bar.top() - 3), QPointF(needle, bar.bottom() + 3));

    painter.setFont(theme::digitFont(1.0));
    const QString value = (m_correlation > 0.005 ? QStringLiteral("+") : QString()) + figureText(m_correlation, 2);
    const QString reading = Words::tr("Correlation %1").arg(value);
    const bool fits = painter.fontMetrics().horizontalAdvance(reading) <= bar.width();
    painter.drawText(QRectF(bar.left(), bar.top() - 22, bar.width(), 18), Qt::AlignHCenter, fits ? reading : value);

    painter.setPen(theme::colour(theme::Role::QuietText));
    painter.setFont(theme::digitFont(0.85));
    const QRectF below(bar.left(), bar.bottom() + 4, bar.width(), 16);
    const QString opposed = Words::tr("−1 opposed");
    const QString mono = Words::tr("mono +1");
    const QFontMetrics metrics = painter.fontMetrics();
    const bool room =
        2 * std::max(metrics.horizontalAdvance(opposed), metrics.horizontalAdvance(mono)) + 24 <= bar.width();
    painter.drawText(below, Qt::AlignLeft, room ? opposed : QStringLiteral("−1"));
    painter.drawText(below, Qt::AlignHCenter, QStringLiteral("0"));
    painter.drawText(below, Qt::AlignRight, room ? mono : QStringLiteral("+1"));
}

} // namespace sinc
