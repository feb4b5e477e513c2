#include "ui/recordings/recording_panel.h"

#include "core/engine/engine_client.h"
#include "ui/recordings/recording_delegate.h"
#include "ui/recordings/recording_model.h"
#include "ui/recordings/recording_shelf.h"
#include "ui/theme/theme.h"
#include "ui/transport/elided_label.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace sinc {

RecordingPanel::RecordingPanel(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordingModel(this))
    , m_shelf(new RecordingShelf(context, *m_model))
    , m_delegate(new RecordingDelegate(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("What you record appears here."), this)) {
    auto* heading = new ElidedLabel(tr("Recordings of this session"), this);
    heading->setFont(theme::font(0.87, true));
    heading->setProperty("quiet", true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 8, 0);
    bar->setSpacing(0);
    bar->addWidget(heading, 1);
    m_play = makeButton(tr("Play"), Command::PlayRecording);
    for (QToolButton* button :
         {m_play, makeButton(tr("Show in folder"), Command::ShowRecording),
          makeButton(tr("Rename"), Command::RenameRecording), makeButton(tr("Delete"), Command::DeleteRecording)}) {
        bar->addWidget(button);
    }
    m_empty->setProperty("quiet", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    buildList();
    connect(&context.engine, &EngineClient::recordingFinished, m_model, &RecordingModel::add);
    connect(&context.engine, &EngineClient::stateChanged, this, &RecordingPanel::showState);
    connect(&context.clock, &ScreenClock::tick, this, &RecordingPanel::advance);
    updateCommands();
}

void RecordingPanel::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Recordings of this session"));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const Commands& commands = m_context.commands;
    for (const Command command : {Command::PlayRecording, Command::ShowRecording, Command::RenameRecording,
                                  Command::DeleteRecording, Command::UndoDelete}) {
        m_list->addAction(commands[command]);
    }
    connect(m_list, &QListView::doubleClicked, this, &RecordingPanel::play);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordingPanel::updateCommands);
    connect(m_model, &RecordingModel::rowsRemoved, this, &RecordingPanel::updateCommands);
    connect(m_model, &RecordingModel::rowsInserted, this, [this](const QModelIndex&, int first) {
        m_list->setCurrentIndex(m_model->index(first)); // the newest is the one that is wanted most
        updateCommands();
    });
    connect(commands[Command::PlayRecording], &QAction::triggered, this, &RecordingPanel::play);
    connect(commands[Command::RenameRecording], &QAction::triggered, this, &RecordingPanel::rename);
    connect(commands[Command::ShowRecording], &QAction::triggered, this, [this] { m_shelf->show(currentRow()); });
    connect(commands[Command::DeleteRecording], &QAction::triggered, this,
            [this] { m_shelf->remove(currentRow()); });
}

QToolButton* RecordingPanel::makeButton(const QString& name, Command command) {
    QAction* action = m_context.commands[command];
    auto* button = new QToolButton(this);
    button->setIcon(action->icon());
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(action->isEnabled());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

int RecordingPanel::currentRow() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void RecordingPanel::updateCommands() {
    const bool any = currentRow() >= 0;
    for (const Command command :
         {Command::PlayRecording, Command::ShowRecording, Command::RenameRecording, Command::DeleteRecording}) {
        m_context.commands[command]->setEnabled(any);
    }
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void RecordingPanel::showState(const EngineState& state) {
    m_model->setPlaying(state.playing);
    const bool playing = !state.playing.isEmpty();
    m_play->setIcon(theme::icon(playing ? QStringLiteral("stop") : QStringLiteral("play")));
    m_play->setAccessibleName(playing ? tr("Stop playing") : tr("Play"));
}

void RecordingPanel::advance() {
    if (m_context.engine.state().playing.isEmpty() || !isVisible()) {
        return;
    }
    const EngineSnapshot& now = m_context.engine.feed().snapshot();
    m_delegate->setPlayed(now.playbackDuration > 0.0 ? std::min(now.playbackSeconds / now.playbackDuration, 1.0)
                                                     : 0.0);
    m_list->viewport()->update();
}

void RecordingPanel::play() {
    if (!m_context.engine.state().playing.isEmpty()) {
        m_context.engine.stopPlaying();
    } else if (currentRow() >= 0) {
        m_context.engine.play(m_model->pathAt(currentRow()));
    }
}

void RecordingPanel::rename() {
    if (currentRow() >= 0) {
        m_list->setFocus();
        m_list->edit(m_list->currentIndex());
    }
}

} // namespace sinc
