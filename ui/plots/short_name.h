#pragma once

#include <QString>

namespace sinc {

/// A name for where there is no room for long ones: its beginning, which tells most.
[[nodiscard]] inline QString shortName(const QString& name) {
    constexpr qsizetype kLongest = 20;
    return name.size() <= kLongest ? name : name.left(kLongest - 1) + QChar(0x2026);
}

} // namespace sinc
