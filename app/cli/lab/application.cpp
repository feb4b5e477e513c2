#include "app/cli/application.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace sinc::cli {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
#ifndef _WIN32 // there every program has a screen, and Qt finds no letters without it
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    auto application = std::make_unique<QApplication>(argc, argv);
    theme::apply(*application, theme::Mode::Light);
    return application;
}

} // namespace sinc::cli
