#pragma once

#include <QFont>
#include <QStringList>

namespace sinc {

/// A name in one line, or in two where it is long. What does not even fit there is left out of the second line's
/// middle, so that names that differ at their end still do.
/// @param width in logical pixels
[[nodiscard]] QStringList linesOfName(const QString& name, const QFont& font, int width);

} // namespace sinc
