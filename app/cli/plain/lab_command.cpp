#include "app/cli/lab_command.h"

namespace sinc::cli {

namespace {

/// makeApplication() has handed the command over, or said why it could not.
int run(const QStringList&) {
    return kFailure;
}

} // namespace

Command labCommand() {
    return {QStringLiteral("lab"), labSummary(), {}, run};
}

} // namespace sinc::cli
