#include "app/backends.h"
#include "app/program.h"
#include "app/shutdown_signals.h"
#include "app/window/dark_title_bar.h"
#include "app/window/tray_entry.h"
#include "app/window/window_arguments.h"
#include "core/engine/engine_client.h"
#include "translations/translations.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLocale>

#include <cstdlib>
#include <memory>

namespace {

std::unique_ptr<sinc::EngineClient> g_engine;

/// Finishes a running recording. Also when Qt ends the program by itself, because the screen's server is gone: that
/// is how a log-out looks where nobody asked first.
void finishRecording() {
    g_engine.reset();
}

} // namespace

int main(int argc, char* argv[]) {
    sinc::expectUtf8();
    if (const std::optional<int> answered = sinc::answerWithoutWindow(argc, argv)) {
        return *answered;
    }
    if (sinc::lacksScreen()) {
        return sinc::refuseWithoutScreen();
    }
    QApplication application(argc, argv);
    sinc::nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Sincscope"));
    QApplication::setDesktopFileName(QStringLiteral("sincscope"));
    sinc::installTranslations(application, QLocale());
    const sinc::WindowArguments asked = sinc::windowArgumentsOf(QApplication::arguments().mid(1));
    if (!asked.problem.isEmpty()) {
        return sinc::refuseArguments(asked.problem);
    }
    sinc::ShutdownSignals shutdown;
    sinc::theme::apply(application, sinc::theme::savedMode());
    sinc::theme::followSystem(application);
    sinc::keepTitleBarsInStyle(application);

    g_engine = std::make_unique<sinc::EngineClient>(sinc::makeBackends());
    std::atexit(finishRecording);
    int code = 0;
    {
        sinc::MainWindow window(*g_engine);
        QObject::connect(&shutdown, &sinc::ShutdownSignals::requested, &window, &sinc::MainWindow::close);
        window.show();
        g_engine->start();
        if (!asked.file.isEmpty()) {
            window.openFile(asked.file);
        }
#ifdef Q_OS_WIN // desktops elsewhere have their own ways to reach a program, and many have no such area
        new sinc::TrayEntry(window, *g_engine); // the window owns it
#endif
        code = QApplication::exec();
    }
    finishRecording();
    return code;
}
