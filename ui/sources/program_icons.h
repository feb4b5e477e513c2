#pragma once

#include "core/engine/engine_types.h"

#include <QHash>
#include <QIcon>

namespace sinc {

/// The pictures by which people know the programs that play. Looked up once for each program. Thread: GUI.
class ProgramIcons {
public:
    /// @return null when the source is no program, or the system knows no picture of it
    [[nodiscard]] QIcon of(const SourceInfo& source) const;

private:
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace sinc
