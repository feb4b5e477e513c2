#pragma once

#include "app/cli/arguments.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sinc::cli {

/// One thing that can be done to one's own profiles: `profiles VERB ...`.
struct ProfileEdit {
    QString verb;
    QString line;    ///< of the usage, behind "profiles "
    QString summary; ///< one sentence
    std::vector<Option> options;
    /// @param arguments what follows the verb. @return the exit code
    int (*run)(const QStringList& arguments);
};

[[nodiscard]] const std::vector<ProfileEdit>& profileEdits();

} // namespace sinc::cli
