#include "ui/transport/transport_bar.h"

#include "core/engine/engine_client.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/transport/disk_space.h"
#include "ui/transport/elided_label.h"
#include "ui/transport/readiness.h"
#include "ui/transport/words.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace sinc {

namespace {
constexpr double kShowSeconds = 0.1;
constexpr double kAskSeconds = 5.0;
constexpr double kLittleRoomSeconds = 600.0; ///< from here on the remaining time is a warning
constexpr double kMeasuredAfter = 10.0;      ///< seconds of recording that tell how large a second is
} // namespace

TransportBar::TransportBar(WindowContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_disk(new DiskSpace(this))
    , m_record(makeButton(tr("Record"), static_cast<int>(Command::Record)))
    , m_pause(makeButton(tr("Pause"), static_cast<int>(Command::Pause)))
    , m_stop(makeButton(tr("Stop"), static_cast<int>(Command::Stop)))
    , m_clock(new QLabel(this))
    , m_state(new ElidedLabel(this))
    , m_file(new ElidedLabel(this))
    , m_room(new QLabel(this)) {
    setProperty("bar", true);
    setAccessibleName(tr("Recording"));
    m_record->setObjectName(QStringLiteral("recordButton"));
    m_record->setIcon(theme::icon(QStringLiteral("record"), theme::Role::Record));
    m_clock->setFont(theme::digitFont(2.0));
    m_clock->setAccessibleName(tr("Recorded time"));
    m_clock->setMinimumWidth(m_clock->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00.0")) + 6);
    m_state->setProperty("quiet", true);
    m_room->setProperty("quiet", true);
    m_room->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_file->setAccessibleName(tr("File being recorded"));
    m_state->setAccessibleName(tr("State of the recording"));
    keepPauseAsWideAsResume();
    m_room->setAccessibleName(tr("Room on the disk"));

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_file);
    words->addWidget(m_state);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 18, 10);
    layout->setSpacing(8);
    layout->addWidget(m_record);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    layout->addSpacing(12);
    layout->addWidget(m_clock);
    layout->addSpacing(12);
    layout->addLayout(words, 1);
    layout->addWidget(m_room);
    connect(&context.engine, &EngineClient::stateChanged, this, &TransportBar::showState);
    connect(&context.engine, &EngineClient::recordingFinished, this, &TransportBar::showSaved);
    connect(&context.clock, &ScreenClock::tick, this, &TransportBar::advance);
    showState(context.engine.state());
    showProgress({});
}

QToolButton* TransportBar::makeButton(const QString& name, int command) {
    auto* button = new QToolButton(this);
    QAction* action = m_context.commands[static_cast<Command>(command)];
    button->setText(u' ' + name); // the style leaves little room beside the icon
    button->setIcon(action->icon());
    button->setIconSize(QSize(20, 20));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("transport", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    button->setEnabled(action->isEnabled());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

/// Else Stop and the clock would move with every pause.
void TransportBar::keepPauseAsWideAsResume() {
    m_pause->ensurePolished();
    int width = 0;
    for (const QString& name : {tr("Pause"), tr("Resume")}) {
        m_pause->setText(u' ' + name);
        width = std::max(width, m_pause->sizeHint().width());
    }
    m_pause->setMinimumWidth(width);
}

void TransportBar::showState(const EngineState& state) {
    const bool paused = state.record == RecordState::Paused;
    m_pause->setAccessibleName(paused ? tr("Resume") : tr("Pause"));
    m_pause->setText(u' ' + m_pause->accessibleName());
    m_pause->setIcon(theme::icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    const QString record = state.record == RecordState::Recording ? QStringLiteral("on")
                           : paused                               ? QStringLiteral("paused")
                                                                  : QStringLiteral("off");
    if (property("recording").toString() != record) {
        for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_clock)}) {
            widget->setProperty("recording", record);
            widget->setStyleSheet(QString()); // asks the style again
            widget->setStyle(widget->style());
        }
    }
    if (state.record != RecordState::Idle || state.source.id != m_savedSource) {
        m_saved.clear();
    }
    if (state.record == RecordState::Idle) {
        showIdle(state);
    } else {
        m_file->setText(QFileInfo(state.recordingPath).fileName());
        m_file->setToolTip(state.recordingPath);
        m_state->setToolTip({});
    }
    m_sinceShown = 1.0; // show the rest at once
    m_sinceAsked = 1.0e9;
}

void TransportBar::showIdle(const EngineState& state) {
    const Readiness readiness = readinessOf(state);
    const QString saved = m_saved.isEmpty() ? QString() : tr("Saved %1").arg(m_saved);
    const bool savedFirst = readiness.ready && !saved.isEmpty();
    m_file->setText(savedFirst ? saved : readiness.title);
    m_state->setText(readiness.ready || saved.isEmpty() ? readiness.detail : saved);
    m_file->setToolTip(m_file->text());
    m_state->setToolTip(m_state->text());
}

void TransportBar::showSaved(const RecordingInfo& recording) {
    const QStringList& files = recording.files;
    if (files.isEmpty()) {
        return;
    }
    const QString last = QFileInfo(files.constLast()).fileName();
    m_saved = files.size() == 1 ? last : QFileInfo(files.constFirst()).fileName() + QStringLiteral(" … ") + last;
    m_savedSource = recording.sourceId.toStdString();
    showState(m_context.engine.state());
}

void TransportBar::advance(double seconds) {
    m_sinceShown += seconds;
    m_sinceAsked += seconds;
    if (m_sinceShown >= kShowSeconds) {
        m_sinceShown = 0.0;
        const EngineSnapshot& now = m_context.engine.feed().snapshot();
        showProgress(now);
        showRoom(now);
    }
    if (m_sinceAsked >= kAskSeconds) {
        m_sinceAsked = 0.0;
        m_disk->ask(m_context.preferences.folder());
    }
}

void TransportBar::showProgress(const EngineSnapshot& now) {
    const EngineState& state = m_context.engine.state();
    const bool idle = state.record == RecordState::Idle;
    const double seconds =
        idle ? 0.0 : static_cast<double>(now.recordedFrames) / std::max(state.plan.format.sampleRate, 1);
    m_clock->setText(clockText(seconds));
    switch (state.record) {
    case RecordState::Idle:
        break; // showIdle() said it
    case RecordState::Recording:
        m_state->setText(tr("Recording · %1").arg(sizeText(now.recordedBytes)));
        break;
    case RecordState::Paused:
        m_state->setText(tr("Paused · %1").arg(sizeText(now.recordedBytes)));
        break;
    case RecordState::Finishing:
        m_state->setText(tr("Finishing the file …"));
        break;
    }
}

void TransportBar::showRoom(const EngineSnapshot& now) {
    const EngineState& state = m_context.engine.state();
    const bool records = state.record != RecordState::Idle;
    const qint64 free = records && now.diskFreeBytes >= 0 ? now.diskFreeBytes : m_disk->freeBytes();
    double perSecond = bytesPerSecond(state.plan);
    const double recorded = static_cast<double>(now.recordedFrames) / std::max(state.plan.format.sampleRate, 1);
    if (records && recorded > kMeasuredAfter) {
        perSecond = static_cast<double>(now.recordedBytes) / recorded;
    }
    if (free < 0) {
        m_room->clear();
        return;
    }
    const bool known = !state.plan.suffix.isEmpty() && perSecond > 0.0;
    const double left =
        known ? static_cast<double>(std::max<qint64>(free - kDiskReserveBytes, 0)) / perSecond : 0.0;
    m_room->setText(known ? tr("Room for %1\n%2 free").arg(roughTime(left), sizeText(free))
                          : tr("%1 free").arg(sizeText(free)));
    const bool little = known && left < kLittleRoomSeconds;
    if (m_room->property("problem").toBool() != little) {
        m_room->setProperty("problem", little);
        m_room->setStyle(m_room->style());
    }
}

} // namespace sinc
