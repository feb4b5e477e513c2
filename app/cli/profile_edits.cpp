#include "app/cli/profile_edits.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "core/engine/profile_json.h"
#include "core/engine/profile_store.h"

namespace sinc::cli {

namespace {

/// One line for each thing that is wrong. @return kFailure
int failAll(const std::vector<Failure>& problems) {
    for (const Failure& problem : problems) {
        tell(problem);
    }
    return kFailure;
}

int outcomeOf(const Status& status) {
    return status ? kSuccess : fail(status.failure());
}

std::vector<Option> setOptions() {
    return {
        {QStringLiteral("--base"), QStringLiteral("NAME"),
         tr("begin with what this profile asks for; default: NAME itself, else raw")},
        {QStringLiteral("--description"), QStringLiteral("TEXT"), tr("one sentence about what it is for")},
        {QStringLiteral("--rate"), QStringLiteral("HZ"), tr("sample rate of the file, or source")},
        {QStringLiteral("--channels"), QStringLiteral("N"), tr("channels of the file, or source")},
        {QStringLiteral("--sample-format"), QStringLiteral("F"), tr("s16, s24, s32 or f32, or source")},
        {QStringLiteral("--container"), QStringLiteral("SUFFIX"),
         tr("the kind of file that suits it: wav, w64, flac, ogg, opus or raw")},
    };
}

/// A value of an option as JSON has it: "source" is null, a number a number, all else stays as written, so that one
/// place judges every field.
QJsonValue fieldOf(const QString& value) {
    if (value == QStringLiteral("source")) {
        return QJsonValue();
    }
    const std::optional<double> number = toNumber(value);
    return number ? QJsonValue(*number) : QJsonValue(value);
}

int set(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, setOptions(), {QStringLiteral("NAME")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("profiles"));
    }
    const auto& given = std::get<Arguments>(parsed);
    const QString name = given.position(0);
    ProfileStore store;
    const bool known = store.book().named(name.toStdString()).ok();
    const QString base = given.value(QStringLiteral("--base")).value_or(known ? name : QStringLiteral("raw"));
    const Result<Profile> beginning = store.book().named(base.toStdString());
    if (!beginning) {
        return fail(beginning.failure());
    }
    QJsonObject json = toJson(beginning.value());
    json[QStringLiteral("name")] = name;
    if (base != name) {
        json[QStringLiteral("description")] = QString(); // tells of another one
    }
    for (const auto& [option, field] :
         {std::pair{QStringLiteral("--rate"), QStringLiteral("sampleRate")},
          std::pair{QStringLiteral("--channels"), QStringLiteral("channels")},
          std::pair{QStringLiteral("--sample-format"), QStringLiteral("sampleFormat")},
          std::pair{QStringLiteral("--container"), QStringLiteral("container")}}) {
        if (const std::optional<QString> value = given.value(option)) {
            json[field] = fieldOf(*value);
        }
    }
    if (const std::optional<QString> words = given.value(QStringLiteral("--description"))) {
        json[QStringLiteral("description")] = *words;
    }
    const ProfileReading reading = profileFromJson(json);
    return reading.problems.empty() ? outcomeOf(store.put(reading.profiles.front())) : failAll(reading.problems);
}

int remove(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, {}, {QStringLiteral("NAME")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("profiles"));
    }
    ProfileStore store;
    return outcomeOf(store.remove(std::get<Arguments>(parsed).position(0)));
}

std::vector<Option> importOptions() {
    return {{QStringLiteral("--overwrite"), {}, tr("replace profiles that have the same names")}};
}

int importThem(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, importOptions(), {QStringLiteral("FILE")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("profiles"));
    }
    const auto& given = std::get<Arguments>(parsed);
    ProfileStore store;
    const std::vector<Failure> problems =
        store.importFrom(given.position(0), given.has(QStringLiteral("--overwrite")));
    return problems.empty() ? kSuccess : failAll(problems);
}

std::vector<Option> exportOptions() {
    return {{QStringLiteral("--only"), QStringLiteral("NAME"),
             tr("this profile; may stand several times; default: all of your own")},
            {QStringLiteral("--overwrite"), {}, tr("replace FILE if it exists")}};
}

int exportThem(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, exportOptions(), {QStringLiteral("FILE")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("profiles"));
    }
    const auto& given = std::get<Arguments>(parsed);
    const ProfileStore store;
    const QStringList names = given.values(QStringLiteral("--only"));
    if (given.position(0) != QStringLiteral("-")) {
        return outcomeOf(store.exportTo(given.position(0), names, given.has(QStringLiteral("--overwrite"))));
    }
    const Result<QByteArray> text = store.exported(names);
    return text ? finishOutput(print(QString::fromUtf8(text.value()))) : fail(text.failure());
}

} // namespace

const std::vector<ProfileEdit>& profileEdits() {
    static const std::vector<ProfileEdit> all{
        {QStringLiteral("set"), QStringLiteral("set NAME [OPTIONS]"),
         tr("adds a profile of your own, or changes it; what is not given stays"), setOptions(), set},
        {QStringLiteral("remove"), QStringLiteral("remove NAME"), tr("removes a profile of your own"), {}, remove},
        {QStringLiteral("import"), QStringLiteral("import [--overwrite] FILE"),
         tr("adds the profiles of a JSON file, all or none; one line names each field that is not right"),
         importOptions(), importThem},
        {QStringLiteral("export"), QStringLiteral("export [--only NAME]... [--overwrite] FILE"),
         tr("writes profiles to a JSON file; -: the standard output"), exportOptions(), exportThem}};
    return all;
}

} // namespace sinc::cli
