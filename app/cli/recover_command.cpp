#include "app/cli/recover_command.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "core/engine/file_recovery.h"
#include "core/engine/sentences.h"

#include <QJsonObject>
#include <QLocale>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    return {{QStringLiteral("--json"),
             {},
             tr("{recovered: [{from, to, frames, sampleRate, channels}], failed: [a sentence for each file]}")}};
}

QJsonDocument asJson(const RecoveryReport& report) {
    QJsonArray recovered;
    for (const RecoveryReport::Entry& file : report.recovered) {
        recovered.append(QJsonObject{{QStringLiteral("from"), QString::fromStdString(file.from)},
                                     {QStringLiteral("to"), QString::fromStdString(file.to)},
                                     {QStringLiteral("frames"), toJson(file.frames)},
                                     {QStringLiteral("sampleRate"), file.sampleRate},
                                     {QStringLiteral("channels"), file.channels}});
    }
    QJsonArray failed;
    for (const Failure& failure : report.failures) {
        failed.append(lineOf(failure));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("recovered"), recovered}, {QStringLiteral("failed"), failed}});
}

QString asText(const RecoveryReport& report) {
    if (report.recovered.empty() && report.failures.empty()) {
        return tr("Nothing has to be recovered here.") + u'\n';
    }
    QString text;
    for (const RecoveryReport::Entry& file : report.recovered) {
        const QString to = QString::fromStdString(file.to);
        text += file.sampleRate > 0
                    ? tr("%1: %2 s")
                          .arg(to, QLocale().toString(static_cast<double>(file.frames) / file.sampleRate, 'f', 3))
                    : to;
        text += u'\n';
    }
    return text;
}

int run(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, options(), {QStringLiteral("FILE|FOLDER")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("recover"));
    }
    const auto& given = std::get<Arguments>(parsed);
    const Result<RecoveryReport> report = recoverWhatIsLeft(given.position(0).toStdString());
    if (!report) {
        return fail(report.failure());
    }
    const bool json = given.has(QStringLiteral("--json"));
    const int printed = finishOutput(json ? print(asJson(report.value())) : print(asText(report.value())));
    for (const Failure& failure : report.value().failures) {
        fail(failure);
    }
    return report.value().failures.empty() ? printed : kFailure;
}

} // namespace

Command recoverCommand() {
    const QString summary = tr("makes what a crash left playable");
    return {QStringLiteral("recover"), summary,
            usageText(QStringLiteral("recover [--json] FILE|FOLDER"), summary, options(),
                      tr("A recording that was interrupted by a crash or a power cut is left as "
                         "NAME.partial.SUFFIX. Its sound is\n"
                         "measured by what is in the file, not by what its header says; a repaired copy is read to "
                         "its end and only\n"
                         "then takes the name that the recording was to have, or NAME (recovered) where that is "
                         "taken. Until then\n"
                         "the leftover stays as it is. In a folder, every leftover is recovered, but those of "
                         "running recordings.\n"
                         "A file of any other name is repaired as NAME (recovered) and stays.")),
            run};
}

} // namespace sinc::cli
