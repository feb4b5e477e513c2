#include "app/cli/application.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace sinc::cli {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    theme::apply(*application, theme::Mode::Light);
    return application;
}

} // namespace sinc::cli
