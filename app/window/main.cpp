#include "app/backends.h"
#include "app/program.h"
#include "app/shutdown_signals.h"
#include "app/window/dark_title_bar.h"
#include "app/window/tray_entry.h"
#include "core/engine/engine_client.h"
#include "translations/translations.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

int main(int argc, char* argv[]) {
    sinc::expectUtf8();
    QApplication application(argc, argv);
    sinc::nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Sincscope"));
    QApplication::setDesktopFileName(QStringLiteral("sincscope"));
    sinc::installTranslations(application, QLocale());
    QCommandLineParser commandLine;
    commandLine.addHelpOption();
    commandLine.addVersionOption();
    commandLine.addPositionalArgument(
        QStringLiteral("FILE"), QCoreApplication::translate("sinc::Main", "a sound file to take as the source"),
        QStringLiteral("[FILE]"));
    commandLine.process(application);
    sinc::ShutdownSignals shutdown;
    sinc::theme::apply(application, sinc::theme::savedMode());
    sinc::theme::followSystem(application);

    sinc::EngineClient engine(sinc::makeBackends()); // finishes a running recording when it is destroyed
    sinc::MainWindow window(engine);
    QObject::connect(&shutdown, &sinc::ShutdownSignals::requested, &window, &sinc::MainWindow::close);
    sinc::keepTitleBarInStyle(window);
    window.show();
    engine.start();
    if (const QStringList files = commandLine.positionalArguments(); !files.isEmpty()) {
        window.openFile(QFileInfo(files.constFirst()).absoluteFilePath());
    }
#ifdef Q_OS_WIN // desktops elsewhere have their own ways to reach a program, and many have no such area
    new sinc::TrayEntry(window, engine); // the window owns it
#endif
    return QApplication::exec();
}
