#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sinc::cli {

/// What a command returns to the shell.
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1; ///< one line on the standard error says why
inline constexpr int kUsage = 2;

/// One thing that the program does.
struct Command {
    QString name;
    QString summary; ///< one line, for --help
    QString usage;   ///< all about it, for COMMAND --help
    /// @param arguments what follows the command's name. @return the exit code
    int (*run)(const QStringList& arguments);
};

/// Every command, in the order of --help. One file of this folder each.
[[nodiscard]] const std::vector<Command>& commands();

/// The command of that name, or null.
[[nodiscard]] const Command* commandNamed(const QString& name);

} // namespace sinc::cli
