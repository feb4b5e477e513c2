#pragma once

#include <QCoreApplication>

#include <memory>

namespace sinc::cli {

/// The application object. `lab` draws plots, so it gets one that can paint, on a screen that nobody sees; all
/// other commands go without.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace sinc::cli
