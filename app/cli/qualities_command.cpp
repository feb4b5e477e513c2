#include "app/cli/qualities_command.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "core/engine/catalogue.h"

#include <QJsonObject>
#include <QLocale>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    return {{QStringLiteral("--json"), {}, tr("a list of {name, description, attenuationDb, passBand, phase}")}};
}

QJsonDocument asJson(const std::vector<QualityDetails>& qualities) {
    QJsonArray list;
    for (const QualityDetails& quality : qualities) {
        list.append(QJsonObject{{QStringLiteral("name"), quality.choice.name},
                                {QStringLiteral("description"), quality.choice.description},
                                {QStringLiteral("attenuationDb"), toJson(quality.attenuationDb)},
                                {QStringLiteral("passBand"), toJson(quality.passBand)},
                                {QStringLiteral("phase"), quality.phase}});
    }
    return QJsonDocument(list);
}

QString asText(const std::vector<QualityDetails>& qualities) {
    QString text;
    for (const QualityDetails& quality : qualities) {
        const QString design = quality.attenuationDb ? tr("%1 dB, pass band %2")
                                                           .arg(QLocale().toString(*quality.attenuationDb, 'g', 4),
                                                                QLocale().toString(*quality.passBand, 'g', 4))
                                                     : QString();
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(quality.choice.name, -18)
                    .arg(design, -22)
                    .arg(quality.choice.description);
    }
    return text + QStringLiteral("%1\n").arg(
                      QStringLiteral("custom:ATTENUATION_DB:PASS_BAND[:linear|intermediate|minimum]"));
}

int run(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, options(), {});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("qualities"));
    }
    const std::vector<QualityDetails> all = qualityDetails();
    const bool json = std::get<Arguments>(parsed).has(QStringLiteral("--json"));
    return finishOutput(json ? print(asJson(all)) : print(asText(all)));
}

} // namespace

Command qualitiesCommand() {
    const QString summary = tr("lists how sample rates can be converted");
    return {
        QStringLiteral("qualities"), summary,
        usageText(
            QStringLiteral("qualities [--json]"), summary, options(),
            tr("Beside the named qualities, custom:ATTENUATION_DB:PASS_BAND[:linear|intermediate|minimum] makes a\n"
               "filter of your own: attenuation of the stop band in decibels (20 to 200), end of the flat band as "
               "a\n"
               "fraction of half the lower rate (0.1 to 0.999), phase (linear unless told otherwise).")),
        run};
}

} // namespace sinc::cli
