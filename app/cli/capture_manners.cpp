#include "app/cli/capture_manners.h"

#include "app/cli/console.h"

namespace sinc::cli {

namespace {

/// "player.exe,chat.exe" as names.
std::vector<std::string> namesIn(const QString& text) {
    std::vector<std::string> names;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const QString name = part.trimmed(); !name.isEmpty()) {
            names.push_back(name.toStdString());
        }
    }
    return names;
}

} // namespace

std::vector<Option> mannersOptions() {
#ifdef Q_OS_WIN
    return {
        {QStringLiteral("--when-lost"), QStringLiteral("HOW"),
         tr("a device that disappears is awaited (wait, as by default) or replaced by the new default (default)")},
        {QStringLiteral("--exclusive"), {}, tr("open a microphone in exclusive mode, past the system's mixer")},
        {QStringLiteral("--mute-others"), {}, tr("mute other programs while one is captured")},
        {QStringLiteral("--never-mute"), QStringLiteral("NAMES"),
         tr("with --mute-others: not these, as in player.exe,chat.exe")},
        {QStringLiteral("--only-mute"), QStringLiteral("NAMES"), tr("with --mute-others: only these")},
    };
#else
    return {};
#endif
}

QString takeManners(const Arguments& given, CaptureManners& manners) {
    const QString whenLost = given.value(QStringLiteral("--when-lost")).value_or(QStringLiteral("wait"));
    if (whenLost != QStringLiteral("wait") && whenLost != QStringLiteral("default")) {
        return notAValue(QStringLiteral("--when-lost"), whenLost, QStringLiteral("wait|default"));
    }
    manners.continuation =
        whenLost == QStringLiteral("default") ? Continuation::NewDefault : Continuation::WaitForDevice;
    manners.exclusive = given.has(QStringLiteral("--exclusive"));
    manners.muteOthers = {.enabled = given.has(QStringLiteral("--mute-others")),
                          .allow = namesIn(given.value(QStringLiteral("--never-mute")).value_or(QString())),
                          .block = namesIn(given.value(QStringLiteral("--only-mute")).value_or(QString()))};
    for (const QString& list : {QStringLiteral("--never-mute"), QStringLiteral("--only-mute")}) {
        if (given.value(list) && !manners.muteOthers.enabled) {
            return tr("The option %1 needs --mute-others.").arg(list);
        }
    }
    return {};
}

} // namespace sinc::cli
