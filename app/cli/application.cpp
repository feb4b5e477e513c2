#include "app/cli/application.h"

#include "ui/theme/theme.h"

#include <QApplication>

#include <cstring>

namespace sinc::cli {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (argc < 2 || std::strcmp(argv[1], "lab") != 0) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    theme::apply(*application, theme::Mode::Light);
    return application;
}

} // namespace sinc::cli
