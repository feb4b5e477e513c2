#include "app/backends.h"
#include "app/program.h"
#include "app/shutdown_signals.h"
#include "app/window/dark_title_bar.h"
#include "core/engine/engine_client.h"
#include "translations/translations.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char* argv[]) {
    sinc::expectUtf8();
    QApplication application(argc, argv);
    sinc::nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Sincscope"));
    QApplication::setDesktopFileName(QStringLiteral("sincscope"));
    sinc::installTranslations(application, QLocale());
    sinc::ShutdownSignals shutdown;
    sinc::theme::apply(application, sinc::theme::savedMode());
    sinc::theme::followSystem(application);

    sinc::EngineClient engine(sinc::makeBackends()); // finishes a running recording when it is destroyed
    sinc::MainWindow window(engine);
    QObject::connect(&shutdown, &sinc::ShutdownSignals::requested, &window, &sinc::MainWindow::close);
    sinc::keepTitleBarInStyle(window);
    window.show();
    engine.start();
    return QApplication::exec();
}
