#include "ui/meters/level_bars.h"

#include "core/engine/engine_client.h"
#include "core/engine/level_math.h"
#include "ui/meters/channel_names.h"
#include "ui/meters/level_bars_accessible.h"
#include "ui/meters/level_scale.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr int kLampWide = 30;
constexpr int kGap = 8;
constexpr int kRowGap = 5;
constexpr int kHighestRow = 26;
constexpr int kLowestRow = 4;
constexpr int kFigureRow = 14;             ///< a row must be this high to have figures
constexpr double kFigureSeconds = 1.0 / 8; ///< figures that change more often cannot be read

constexpr double kHoldSeconds = 3.0; ///< of a standard's meter; peaks are held by the engine

} // namespace

LevelBars::LevelBars(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_menu(new QMenu(this))
    , m_menuButton(new QToolButton(this)) {
    installLevelBarsAccessibility();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Level meters"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&context.clock, &ScreenClock::tick, this, &LevelBars::advance);
    connect(context.commands[Command::ResetClips], &QAction::triggered, this, [this] {
        m_context.engine.resetMeters();
        resetClips();
    });
    setChannels(2);
    makeMenu();
}

QSize LevelBars::sizeHint() const {
    return {420, fontMetrics().height() + 8 + std::max(m_channels, 1) * kHighestRow};
}

QSize LevelBars::minimumSizeHint() const {
    return {260, fontMetrics().height() + 8 + std::max(m_channels, 1) * (m_channels > 2 ? 9 : 20)};
}

void LevelBars::setChannels(int channels) {
    if (channels > 0 && channels != m_channels) {
        m_channels = channels;
        m_acknowledged = {};
        m_shown = {};
        drawStill();
        updateGeometry();
        update();
    }
}

QRect LevelBars::rowRect(int channel) const {
    const int top = fontMetrics().height() + 6;
    const int room = std::max(height() - top, kLowestRow);
    const int high = std::clamp(room / std::max(m_channels, 1), kLowestRow, kHighestRow + 10);
    return {0, top + channel * high, width(), high};
}

bool LevelBars::showsFigures() const {
    return rowRect(0).height() >= kFigureRow && width() > 380;
}

QRect LevelBars::figureRect(int channel, int column) const {
    const int wide = fontMetrics().horizontalAdvance(QStringLiteral("−88.8")) + 14;
    const QRect row = rowRect(channel);
    return {row.right() - (2 - column) * wide + 1, row.top(), wide, row.height()};
}

QRect LevelBars::lampRect(int channel) const {
    const QRect row = rowRect(channel);
    const int right = showsFigures() ? figureRect(channel, 0).left() - kGap : row.right();
    const int gap = row.height() > 12 ? kRowGap : 1;
    return {right - kLampWide, row.top(), kLampWide, row.height() - gap};
}

QRect LevelBars::barRect(int channel) const {
    const QRect lamp = lampRect(channel);
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("88")) + kGap;
    return {left, lamp.top(), lamp.left() - kGap - left, lamp.height()};
}

void LevelBars::resizeEvent(QResizeEvent*) {
    const int side = fontMetrics().height() + 2;
    m_menuButton->setGeometry(0, 0, side, side);
    drawStill();
}

void LevelBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        drawStill();
        update();
    }
}

void LevelBars::advance(double seconds) {
    if (!isVisible()) {
        return;
    }
    const EngineSnapshot& now = m_context.engine.feed().snapshot();
    setChannels(now.channels);
    m_levels = now.channels > 0 ? now.levels : ChannelLevels{};
    m_reading = now.ballistics == m_face.kind() ? now.ballisticLevels : decltype(m_reading){};
    m_sinceFigures += seconds;
    const bool figures = m_sinceFigures >= kFigureSeconds;
    if (figures) {
        m_sinceFigures = 0.0;
    }
    for (int c = 0; c < m_channels; ++c) {
        advanceChannel(c, valuesOf(c, seconds), figures);
    }
}

LevelBars::Values LevelBars::valuesOf(int channel, double seconds) {
    const auto index = static_cast<std::size_t>(channel);
    if (!m_face.kind()) {
        return {m_levels[index].peak, m_levels[index].rms, m_levels[index].hold};
    }
    const float level = m_reading[index];
    Shown& shown = m_shown[index];
    shown.holdLeft -= seconds;
    if (level >= shown.held || shown.holdLeft <= 0.0) {
        shown.held = level;
        shown.holdLeft = kHoldSeconds;
    }
    return {level, level, shown.held};
}

void LevelBars::showBar(int channel, const Values& values) {
    Shown& shown = m_shown[static_cast<std::size_t>(channel)];
    const QRect bar = barRect(channel);
    const auto pixelOf = [this, &bar](float linear) {
        return static_cast<int>(std::lround(m_face.fractionOf(static_cast<double>(linear)) * bar.width()));
    };
    const int peak = pixelOf(values.bright);
    const int rms = pixelOf(values.solid);
    const int hold = pixelOf(values.hold);
    if (peak != shown.peak || rms != shown.rms || hold != shown.hold) {
        const int from = std::min({peak, rms, hold, shown.peak, shown.rms, shown.hold}) - 3;
        const int to = std::max({peak, rms, hold, shown.peak, shown.rms, shown.hold}) + 3;
        shown.peak = peak;
        shown.rms = rms;
        shown.hold = hold;
        update(QRect(bar.left() + from, bar.top(), to - from, bar.height()));
    }
}

void LevelBars::showLamp(int channel) {
    const auto index = static_cast<std::size_t>(channel);
    m_acknowledged[index] = std::min(m_acknowledged[index], m_levels[index].clips);
    const bool clip = m_levels[index].clips > m_acknowledged[index];
    if (clip != m_shown[index].clip) {
        m_shown[index].clip = clip;
        update(lampRect(channel));
    }
}

void LevelBars::advanceChannel(int channel, const Values& values, bool figures) {
    showBar(channel, values);
    showLamp(channel);
    Shown& shown = m_shown[static_cast<std::size_t>(channel)];
    if (figures && showsFigures()) {
        const QString peakText = m_face.figure(static_cast<double>(values.hold));
        const QString rmsText = m_face.figure(static_cast<double>(values.solid));
        if (peakText != shown.peakText || rmsText != shown.rmsText) {
            shown.peakText = peakText;
            shown.rmsText = rmsText;
            update(figureRect(channel, 0).united(figureRect(channel, 1)));
        }
    }
}

bool LevelBars::clipLit(int channel) const {
    return m_shown[static_cast<std::size_t>(channel)].clip;
}

void LevelBars::resetClip(int channel) {
    m_acknowledged[static_cast<std::size_t>(channel)] = m_levels[static_cast<std::size_t>(channel)].clips;
}

void LevelBars::resetClips() {
    for (int c = 0; c < m_channels; ++c) {
        resetClip(c);
    }
}

void LevelBars::mousePressEvent(QMouseEvent* event) {
    for (int c = 0; c < m_channels; ++c) {
        if (lampRect(c).adjusted(-3, -2, 3, 2).contains(event->position().toPoint())) {
            resetClip(c);
        }
    }
}

void LevelBars::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        resetClips();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LevelBars::focusInEvent(QFocusEvent*) {
    drawStill();
    update();
}

void LevelBars::focusOutEvent(QFocusEvent*) {
    drawStill();
    update();
}

QString LevelBars::levelsInWords() const {
    QStringList parts;
    for (int c = 0; c < m_channels; ++c) {
        const auto index = static_cast<std::size_t>(c);
        const QString name = channelInWords(c, m_channels);
        const QString part = m_face.kind()
                                 ? tr("%1: %2, highest %3")
                                       .arg(name, m_face.reading(static_cast<double>(m_reading[index])),
                                            m_face.reading(static_cast<double>(m_shown[index].held)))
                                 : tr("%1: peak %2, RMS %3 dBFS")
                                       .arg(name, m_face.figure(static_cast<double>(m_levels[index].peak)),
                                            m_face.figure(static_cast<double>(m_levels[index].rms)));
        parts << (clipLit(c) ? tr("%1, clipped").arg(part) : part);
    }
    return parts.join(QStringLiteral("; "));
}

double LevelBars::highestDb() const {
    double highest = LevelScale::kLowestDb;
    for (int c = 0; c < m_channels; ++c) {
        highest = std::max(highest, amplitudeToDb(static_cast<double>(m_levels[static_cast<std::size_t>(c)].peak)));
    }
    return highest;
}

} // namespace sinc
