#include "app/cli/profiles_command.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/profile_edits.h"
#include "core/engine/catalogue.h"
#include "core/engine/profile_store.h"
#include "core/engine/sentences.h"

#include <QJsonObject>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    return {{QStringLiteral("--json"),
             {},
             tr("a list of {name, description, sampleRate, channels, sampleFormat, container,\n"
                "builtIn}; null: as captured")}};
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonDocument asJson(const std::vector<ProfileDetails>& profiles) {
    QJsonArray list;
    for (const ProfileDetails& profile : profiles) {
        list.append(
            QJsonObject{{QStringLiteral("name"), profile.choice.name},
                        {QStringLiteral("description"), profile.choice.description},
                        {QStringLiteral("sampleRate"), toJson(profile.sampleRate)},
                        {QStringLiteral("channels"), toJson(profile.channels)},
                        {QStringLiteral("sampleFormat"),
                         profile.sampleFormat ? QJsonValue(text(nameOf(*profile.sampleFormat))) : QJsonValue()},
                        {QStringLiteral("container"), profile.suffix},
                        {QStringLiteral("builtIn"), isBuiltInProfile(profile.choice.name.toStdString())}});
    }
    return QJsonDocument(list);
}

QString asText(const std::vector<ProfileDetails>& profiles) {
    QString lines;
    for (const ProfileDetails& profile : profiles) {
        lines +=
            QStringLiteral("%1  %2  %3  %4  .%5  %6\n")
                .arg(profile.choice.name, -14)
                .arg(profile.sampleRate ? rateInWords(*profile.sampleRate) : QStringLiteral("-"), 8)
                .arg(profile.channels ? channelsInWords(*profile.channels) : QStringLiteral("-"), -6)
                .arg(profile.sampleFormat ? sampleFormatInWords(*profile.sampleFormat) : QStringLiteral("-"), -12)
                .arg(profile.suffix, -4)
                .arg(profile.choice.description);
    }
    return lines;
}

int run(const QStringList& arguments) {
    for (const ProfileEdit& edit : profileEdits()) {
        if (arguments.value(0) == edit.verb) {
            return edit.run(arguments.mid(1));
        }
    }
    const auto parsed = Arguments::parse(arguments, options(), {});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("profiles"));
    }
    const ProfileStore store;
    for (const Failure& problem : store.problems()) {
        tell(problem);
    }
    const std::vector<ProfileDetails> all = profileDetails();
    const bool json = std::get<Arguments>(parsed).has(QStringLiteral("--json"));
    return finishOutput(json ? print(asJson(all)) : print(asText(all)));
}

/// How each edit is written, for --help.
QString editsInWords() {
    QString text = tr("Your own profiles:") + u'\n';
    for (const ProfileEdit& edit : profileEdits()) {
        text += QStringLiteral("  profiles %1\n      %2\n").arg(edit.line, edit.summary);
        for (const Option& option : edit.options) {
            text += QStringLiteral("        %1 %2\n")
                        .arg(option.name + u' ' + option.placeholder, -22)
                        .arg(option.help);
        }
    }
    return text.trimmed();
}

} // namespace

Command profilesCommand() {
    const QString summary = tr("lists what recordings can be made for, and keeps profiles of your own");
    return {QStringLiteral("profiles"), summary,
            usageText(QStringLiteral("profiles [--json]"), summary, options(), editsInWords()), run};
}

} // namespace sinc::cli
