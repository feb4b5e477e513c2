#include "ui/window/main_window.h"

#include "ui/theme/theme.h"
#include "ui/window/dock_deck.h"
#include "ui/window/page_stack.h"
#include "ui/window/screen_clock.h"

#include <QCloseEvent>
#include <QMenuBar>

namespace sinc {

namespace {
constexpr int kLayoutVersion = 1; ///< of the saved docks
}

MainWindow::MainWindow(EngineClient& engine)
    : m_context{engine, *new ScreenClock(this), m_settings} {
    setWindowTitle(QStringLiteral("Sincscope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/sincscope.svg")));
    setMinimumSize(900, 600);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    m_pages = new PageStack(m_context, *view, this);
    setCentralWidget(m_pages);
    view->addSeparator();
    new DockDeck(*this, m_context, *view);
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::restore() {
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_settings.value(QStringLiteral("window/docks")).toByteArray(), kLayoutVersion);
    m_pages->turnTo(m_settings.value(QStringLiteral("window/page")).toString());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/docks"), saveState(kLayoutVersion));
    m_settings.setValue(QStringLiteral("window/page"), m_pages->current());
    event->accept();
}

} // namespace sinc
