#include "ui/sources/program_icons.h"

#include <QFileIconProvider>
#include <QFileInfo>

namespace sinc {

namespace {

/// @param name a name in the desktop's collection of icons, or the path of the program
QIcon look(const QString& name) {
    const QFileInfo program(name);
    return program.isAbsolute() ? QFileIconProvider().icon(program) : QIcon::fromTheme(name);
}

} // namespace

QIcon ProgramIcons::of(const SourceInfo& source) const {
    const QString name = QString::fromStdString(source.iconName);
    if (source.kind != SourceKind::Application || name.isEmpty()) {
        return {};
    }
    const auto known = m_icons.constFind(name);
    return known != m_icons.constEnd() ? *known : *m_icons.insert(name, look(name));
}

} // namespace sinc
