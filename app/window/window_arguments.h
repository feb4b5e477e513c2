#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sinc {

/// What the window's program was asked for on its command line, without what Qt takes for itself.
struct WindowArguments {
    bool help = false;
    bool version = false;
    QString problem; ///< a sentence about what cannot be understood; empty: all is well
    QString file;    ///< absolute path of a sound file to open; empty = none
};

/// @param arguments without the program's name
[[nodiscard]] WindowArguments windowArgumentsOf(const QStringList& arguments);

/// Answers --help and --version, before anything needs a screen. @return the exit code; nothing = open the window
[[nodiscard]] std::optional<int> answerWithoutWindow(int argc, char** argv);

/// Whether there is no screen that a window could be shown on; Qt itself would end the program without a sentence.
[[nodiscard]] bool lacksScreen();
/// Says so on the standard error. @return the exit code of a failure
[[nodiscard]] int refuseWithoutScreen();

/// Says on the standard error what cannot be understood. @return the exit code of wrong usage
[[nodiscard]] int refuseArguments(const QString& problem);

} // namespace sinc
