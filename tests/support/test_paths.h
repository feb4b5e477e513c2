#pragma once

#include <QString>

namespace sinc::test {

/// A path of the source tree, absolute: treePath(u"docs/architecture.md"_s).
[[nodiscard]] QString treePath(const QString& relative);
/// One of the programs that were built beside the tests, absolute: programPath(u"sincscope-cli"_s).
[[nodiscard]] QString programPath(const QString& name);

} // namespace sinc::test
