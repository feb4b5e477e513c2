#include "ui/sources/source_words.h"

#include <QCoreApplication>

namespace sinc {

namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}

bool isKeptClosed(const SourceInfo& source) noexcept {
    return source.level != nullptr && source.level->state() == SourceLevel::State::KeptClosed;
}
} // namespace

QString kindInWords(SourceKind kind) {
    switch (kind) {
    case SourceKind::Microphone:
        return tr("microphone");
    case SourceKind::Loopback:
        return tr("what an output plays");
    case SourceKind::Application:
        return tr("what a program plays");
    case SourceKind::Signal:
        return tr("test signal");
    case SourceKind::File:
        return tr("sound file");
    }
    return {};
}

QString detailInWords(const SourceInfo& source, bool isChosen) {
    if (source.muted) {
        return tr("Muted in the system's sound settings");
    }
    if (!isChosen && isKeptClosed(source)) {
        return tr("Closed until you choose it");
    }
    if (!source.detail.empty()) {
        return QString::fromStdString(source.detail);
    }
    return source.isDefault ? tr("The system's default") : QString();
}

QString iconNameOf(const SourceInfo& source, bool isChosen) {
    switch (source.kind) {
    case SourceKind::Microphone:
        return source.muted || (!isChosen && isKeptClosed(source)) ? QStringLiteral("microphone-closed")
                                                                   : QStringLiteral("microphone");
    case SourceKind::Loopback:
        return source.muted ? QStringLiteral("loudspeaker-muted") : QStringLiteral("loudspeaker");
    case SourceKind::Application:
        return QStringLiteral("application");
    case SourceKind::Signal:
        return QStringLiteral("signal");
    case SourceKind::File:
        return QStringLiteral("file");
    }
    return {};
}

} // namespace sinc
