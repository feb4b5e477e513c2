#include "ui/sources/starting_source.h"

#include <QFileInfo>

namespace sinc {

namespace {

/// Sources that are made from their id, so that they need not be listed.
bool canBeMade(const QString& remembered) {
    return remembered.startsWith(QStringLiteral("signal:")) ||
           (remembered.startsWith(QStringLiteral("file:")) && QFileInfo::exists(remembered.mid(5)));
}

} // namespace

QString startingSource(const SourceList& sources, const QString& remembered) {
    const SourceInfo* best = nullptr;
    for (const SourceInfo& source : sources) {
        if (!remembered.isEmpty() && source.persistentName == remembered.toStdString()) {
            return QString::fromStdString(source.id);
        }
        const bool isLoopback = source.kind == SourceKind::Loopback;
        const bool isBetter = best == nullptr || (isLoopback && best->kind != SourceKind::Loopback) ||
                              (isLoopback && source.isDefault && !best->isDefault);
        if (isBetter && (isLoopback || source.kind == SourceKind::Signal)) {
            best = &source;
        }
    }
    if (canBeMade(remembered)) {
        return remembered;
    }
    return best != nullptr ? QString::fromStdString(best->id) : QString();
}

} // namespace sinc
