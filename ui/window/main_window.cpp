#include "ui/window/main_window.h"

#include "core/engine/engine_client.h"
#include "ui/notices/engine_notices.h"
#include "ui/notices/notice_board.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sources/source_panel.h"
#include "ui/transport/transport_bar.h"
#include "ui/window/about_dialog.h"
#include "ui/window/commands.h"
#include "ui/window/dock_deck.h"
#include "ui/window/frame_times.h"
#include "ui/window/page_stack.h"
#include "ui/window/screen_clock.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sinc {

namespace {

constexpr int kLayoutVersion = 1; ///< of the saved docks

/// Shows the one dialog of this kind; opens it when there is none. Never modal: a recording may be running.
template <typename Dialog, typename... Arguments>
void showDialog(QWidget* window, Arguments&... arguments) {
    auto* dialog = window->findChild<Dialog*>();
    if (dialog == nullptr) {
        dialog = new Dialog(arguments..., window);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

MainWindow::MainWindow(EngineClient& engine)
    : m_context{{engine, *new ScreenClock(this), m_settings},
                *new Preferences(m_settings, this),
                *new Commands(this),
                *new NoticeBoard(this)} {
    setWindowIcon(QIcon(QStringLiteral(":/icons/sincscope.svg")));
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea); // what stands at the right is taller than wide
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    buildMenus();
    buildMiddle(*m_view);
    m_view->addSeparator();
    new DockDeck(*this, m_context, *m_view);
    connectEngine();
    connectCommands();
    restore();
    showTitle(engine.state());
}

MainWindow::~MainWindow() {
    delete takeCentralWidget(); // its widgets keep what they saved in settings that must still exist
}

void MainWindow::buildMenus() {
    const auto fill = [this](QMenu* menu, std::initializer_list<Command> commands) {
        for (const Command command : commands) {
            menu->addAction(m_context.commands[command]);
        }
        menu->addSeparator();
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(file, {Command::OpenFile, Command::ChooseFolder});
    fill(file, {Command::Settings});
    file->addAction(m_context.commands[Command::Quit]);
    QMenu* recording = menuBar()->addMenu(tr("&Recording"));
    fill(recording, {Command::Record, Command::Pause, Command::Stop});
    fill(recording, {Command::PlayRecording, Command::ShowRecording, Command::RenameRecording,
                     Command::DeleteRecording, Command::UndoDelete});
    QMenu* source = menuBar()->addMenu(tr("&Source"));
    fill(source, {Command::FindSource, Command::Listen, Command::ResetClips});
    m_view = menuBar()->addMenu(tr("&View"));
    fill(m_view, {Command::WaveformShorter, Command::WaveformLonger, Command::DismissNotice});
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    fill(help, {Command::Shortcuts, Command::FrameTimes});
    help->addAction(m_context.commands[Command::About]);
}

void MainWindow::buildMiddle(QMenu& view) {
    auto* middle = new QWidget(this);
    m_pages = new PageStack(m_context, view, middle);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&m_context.notices);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new TransportBar(m_context, middle));
    setCentralWidget(middle);
}

void MainWindow::connectEngine() {
    EngineClient& engine = m_context.engine;
    new EngineNotices(engine, m_context.notices); // the board owns it
    connect(&engine, &EngineClient::stateChanged, this, &MainWindow::showTitle);
    engine.setLevelWatch(m_context.preferences.levelWatch());
    engine.setManners(m_context.preferences.manners());
}

void MainWindow::connectCommands() {
    const Commands& commands = m_context.commands;
    connect(commands[Command::Settings], &QAction::triggered, this,
            [this] { showDialog<SettingsDialog>(this, m_context); });
    connect(commands[Command::Shortcuts], &QAction::triggered, this, [this] { showDialog<ShortcutsDialog>(this); });
    connect(commands[Command::About], &QAction::triggered, this, [this] { showDialog<AboutDialog>(this); });
    connect(commands[Command::DismissNotice], &QAction::triggered, &m_context.notices, &NoticeBoard::dismissNewest);
    connect(commands[Command::Quit], &QAction::triggered, this, &QWidget::close);
    auto* times = new FrameTimes(m_context.clock, this);
    commands[Command::FrameTimes]->setCheckable(true);
    connect(commands[Command::FrameTimes], &QAction::toggled, times, &QWidget::setVisible);
}

void MainWindow::openFile(const QString& path) {
    m_pages->turnTo(QStringLiteral("recorder"));
    if (auto* sources = findChild<SourcePanel*>()) {
        sources->openFile(path);
    }
}

void MainWindow::showTitle(const EngineState& state) {
    const QString name = QStringLiteral("Sincscope");
    const QString file = QFileInfo(state.recordingPath).fileName();
    setWindowTitle(state.record == RecordState::Recording ? tr("Recording %1 · %2").arg(file, name)
                   : state.record == RecordState::Paused  ? tr("Paused %1 · %2").arg(file, name)
                                                          : name);
}

void MainWindow::restore() {
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_settings.value(QStringLiteral("window/docks")).toByteArray(), kLayoutVersion);
    m_pages->turnTo(m_settings.value(QStringLiteral("window/page")).toString());
}

void MainWindow::save() {
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/docks"), saveState(kLayoutVersion));
    m_settings.setValue(QStringLiteral("window/page"), m_pages->current());
}

/// A running recording is finished by the engine when the program ends.
void MainWindow::closeEvent(QCloseEvent* event) {
    save();
    event->accept();
}

} // namespace sinc
