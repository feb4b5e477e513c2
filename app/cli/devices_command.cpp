#include "app/cli/devices_command.h"

#include "app/backends.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/engine/sentences.h"
#include "core/engine/source_catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    return {
        {QStringLiteral("--json"), {}, tr("a list of {id, name, kind, backend, isDefault, sampleRate, channels}")}};
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonDocument asJson(const std::vector<SourceInfo>& sources) {
    QJsonArray list;
    for (const SourceInfo& source : sources) {
        list.append(QJsonObject{{QStringLiteral("id"), text(source.id)},
                                {QStringLiteral("name"), text(source.name)},
                                {QStringLiteral("detail"), text(source.detail)},
                                {QStringLiteral("kind"), text(nameOf(source.kind))},
                                {QStringLiteral("backend"), text(source.backend)},
                                {QStringLiteral("isDefault"), source.isDefault},
                                {QStringLiteral("isMuted"), source.muted},
                                {QStringLiteral("sampleRate"), source.format.sampleRate},
                                {QStringLiteral("channels"), source.format.channels}});
    }
    return QJsonDocument(list);
}

QString asText(const std::vector<SourceInfo>& sources) {
    qsizetype width = 0;
    for (const SourceInfo& source : sources) {
        width = std::max(width, text(source.id).size());
    }
    QString lines;
    for (const SourceInfo& source : sources) {
        lines += QStringLiteral("%1 %2  %3  %4  %5\n")
                     .arg(QChar(source.isDefault ? u'*' : u' '))
                     .arg(text(source.id), static_cast<int>(-width))
                     .arg(rateInWords(source.format.sampleRate), 8)
                     .arg(channelsInWords(source.format.channels), -6)
                     .arg(text(source.name));
    }
    return lines;
}

int run(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, options(), {});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("devices"));
    }
    SourceCatalogue catalogue(makeBackends());
    for (const Failure& failure : catalogue.start([] {})) {
        tell(failure); // the built-in sources are there all the same
    }
    const std::vector<SourceInfo> sources = catalogue.sources();
    const bool json = std::get<Arguments>(parsed).has(QStringLiteral("--json"));
    return finishOutput(json ? print(asJson(sources)) : print(asText(sources)));
}

} // namespace

Command devicesCommand() {
    const QString summary = tr("lists every source that sound can be recorded from");
    return {QStringLiteral("devices"), summary,
            usageText(QStringLiteral("devices [--json]"), summary, options(),
                      tr("An asterisk marks the default of its kind. “file:PATH” is a source, too, and signals "
                         "take a level and\n"
                         "a frequency: “signal:sine:HZ:DBFS”.")),
            run};
}

} // namespace sinc::cli
