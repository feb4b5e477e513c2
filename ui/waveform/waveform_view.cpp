#include "ui/waveform/waveform_view.h"

#include "core/engine/engine_client.h"
#include "ui/meters/channel_names.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sinc {

using theme::Role;

namespace {

WaveformPicture::Mark markOf(RecordState state) {
    switch (state) {
    case RecordState::Recording:
        return WaveformPicture::Mark::Recording;
    case RecordState::Paused:
        return WaveformPicture::Mark::Paused;
    default:
        return WaveformPicture::Mark::None;
    }
}

} // namespace

WaveformView::WaveformView(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Waveform"));
    setAccessibleDescription(tr("The outline of the last seconds of the chosen source. Gaps are hatched, what is "
                                "recorded has a red line below it."));
    setToolTip(tr("Newest at the right. Ctrl and the wheel change how much time is shown."));
    connect(&context.clock, &ScreenClock::tick, this, &WaveformView::advance);
    connect(context.commands[Command::WaveformLonger], &QAction::triggered, this, [this] { zoom(1); });
    connect(context.commands[Command::WaveformShorter], &QAction::triggered, this, [this] { zoom(-1); });
    connect(&context.engine, &EngineClient::stateChanged, this, [this] { update(); });
    restart();
}

void WaveformView::restart() {
    const qreal ratio = devicePixelRatioF();
    const int points = std::max(1, static_cast<int>(std::lround(m_context.preferences.waveformPoints() / ratio)));
    m_picture.reset(size() * ratio, ratio, points);
    update();
}

void WaveformView::resizeEvent(QResizeEvent*) {
    restart();
}

void WaveformView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restart();
    }
}

void WaveformView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(event->angleDelta().y() < 0 ? 1 : -1);
        event->accept();
    } else {
        event->ignore();
    }
}

void WaveformView::zoom(int steps) {
    const int points = m_context.preferences.waveformPoints();
    m_context.preferences.setWaveformPoints(std::clamp(steps > 0 ? points * 2 : points / 2, 1, 32));
    restart();
}

double WaveformView::seconds() const {
    return static_cast<double>(m_picture.width()) * m_picture.pointsPerColumn() /
           EngineFeed::kEnvelopePointsPerSecond;
}

void WaveformView::advance() {
    if (isVisible() &&
        m_picture.advance(m_context.engine.feed().envelope(), markOf(m_context.engine.state().record))) {
        update();
    }
}

void WaveformView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_picture.paint(painter, rect());
    paintTimes(painter);
    paintWords(painter);
}

/// A line and a time every few seconds of the stream; they roll with the sound.
void WaveformView::paintTimes(QPainter& painter) const {
    const double perPixel = seconds() / std::max(width(), 1);
    const double now = static_cast<double>(m_picture.columns()) * m_picture.pointsPerColumn() /
                       EngineFeed::kEnvelopePointsPerSecond;
    const double step = seconds() > 40.0 ? 10.0 : seconds() > 12.0 ? 5.0 : 1.0;
    painter.setFont(theme::font(0.8));
    for (double time = std::floor(now / step) * step; time > 0.0 && now - time < seconds(); time -= step) {
        const double x = width() - (now - time) / perPixel;
        QColor line = theme::colour(Role::QuietText);
        line.setAlphaF(0.25F);
        painter.fillRect(QRectF(x, 0, 1, height()), line);
        painter.setPen(theme::colour(Role::QuietText));
        const int whole = static_cast<int>(std::lround(time));
        painter.drawText(QPointF(x + 4, height() - 7),
                         QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0')));
    }
}

void WaveformView::paintWords(QPainter& painter) const {
    painter.setFont(theme::font(0.85));
    painter.setPen(theme::colour(Role::QuietText));
    const int channels = m_picture.channels();
    const MonitorState monitor = m_context.engine.state().monitor;
    if (monitor == MonitorState::Running || monitor == MonitorState::Ended) {
        for (int c = 0; c < channels && channels > 1 && height() / channels > 20; ++c) {
            const int top = height() * c / channels;
            painter.drawText(QRect(8, top + 3, 60, 20), Qt::AlignLeft | Qt::AlignTop,
                             shortChannelName(c, channels));
        }
        return;
    }
    const QString words = monitor == MonitorState::Idle ? tr("Choose a source at the left to see and hear it.")
                          : monitor == MonitorState::Opening
                              ? tr("Opening the source …")
                              : tr("The source is gone. Choose it again, or another one.");
    painter.setFont(theme::font(1.05));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace sinc
