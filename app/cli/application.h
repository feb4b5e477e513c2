#pragma once

#include <QCoreApplication>

#include <memory>

namespace sinc::cli {

/// The application object. The program comes in two builds of the same commands: sincscope-cli, which starts
/// quickly because it links nothing that can paint, and sincscope-lab beside it, which draws the plots of `lab` on
/// a screen that nobody sees. sincscope-cli becomes sincscope-lab for that one command; then this does not return.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace sinc::cli
