#include "ui/window/frame_times.h"

#include "ui/theme/theme.h"
#include "ui/window/screen_clock.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace sinc {

namespace {
constexpr int kReportMs = 1'000;
constexpr std::size_t kMostFrames = 4'096;
} // namespace

FrameTimes::FrameTimes(ScreenClock& clock, QWidget* window)
    : QWidget(window)
    , m_logs(qEnvironmentVariableIsSet("SINCSCOPE_FRAME_TIMES")) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("How long painting takes"));
    m_ms.reserve(kMostFrames);
    m_sinceReport.start();
    // Whatever is connected to the tick asks for painting; a timer without time runs when all of it is done.
    connect(&clock, &ScreenClock::tick, this, &FrameTimes::begin);
    setVisible(false);
}

void FrameTimes::begin() {
    if (!isVisible() && !m_logs) {
        return;
    }
    if (!m_measuring) {
        m_measuring = true;
        m_frame.start();
        QTimer::singleShot(0, this, &FrameTimes::end);
    }
    if (m_sinceReport.elapsed() >= kReportMs) {
        report();
    }
}

void FrameTimes::end() {
    m_measuring = false;
    if (m_ms.size() < kMostFrames) {
        m_ms.push_back(static_cast<double>(m_frame.nsecsElapsed()) * 1.0e-6);
    }
}

FrameTimes::Summary FrameTimes::take() {
    Summary summary;
    if (!m_ms.empty()) {
        std::sort(m_ms.begin(), m_ms.end());
        const auto frames = static_cast<double>(m_ms.size());
        summary = {static_cast<int>(m_ms.size()), std::accumulate(m_ms.begin(), m_ms.end(), 0.0) / frames,
                   m_ms[static_cast<std::size_t>(0.99 * (frames - 1.0))], m_ms.back()};
    }
    m_ms.clear();
    return summary;
}

void FrameTimes::report() {
    m_sinceReport.start();
    m_shown = take();
    if (m_logs) {
        std::fprintf(stderr, "frames %d mean_ms %.2f p99_ms %.2f worst_ms %.2f\n", m_shown.frames, m_shown.meanMs,
                     m_shown.p99Ms, m_shown.worstMs);
    }
    setGeometry(parentWidget()->width() - 390, 4, 380, 26);
    raise();
    update();
}

void FrameTimes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::Raised));
    painter.drawRoundedRect(QRectF(rect()), 6, 6);
    painter.setPen(theme::colour(theme::Role::Text));
    painter.setFont(theme::font(0.85));
    painter.drawText(rect(), Qt::AlignCenter,
                     tr("%1 frames, mean %2 ms, 99 in 100 below %3 ms, worst %4 ms")
                         .arg(m_shown.frames)
                         .arg(m_shown.meanMs, 0, 'f', 1)
                         .arg(m_shown.p99Ms, 0, 'f', 1)
                         .arg(m_shown.worstMs, 0, 'f', 1));
}

} // namespace sinc
