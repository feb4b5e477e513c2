#include "ui/transport/file_name.h"

#include "core/engine/catalogue.h"

#include <QCoreApplication>

namespace sinc {

namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}
} // namespace

QString withoutSuffix(const QString& name) {
    for (const Choice& container : containerChoices()) {
        const QString ending = u'.' + container.name;
        if (name.endsWith(ending, Qt::CaseInsensitive)) {
            return name.chopped(ending.size()).trimmed();
        }
    }
    return name;
}

std::optional<Notice> problemOfName(const QString& name) {
    if (!name.contains(u'/') && !name.contains(u'\\')) {
        return std::nullopt;
    }
    return Notice{Notice::Severity::Warning, tr("“%1” is no file name.").arg(name), tr("Leave out / and \\.")};
}

} // namespace sinc
