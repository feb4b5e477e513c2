#include "app/cli/record_options.h"

#include "app/cli/capture_manners.h"
#include "app/cli/console.h"
#include "app/cli/values.h"

namespace sinc::cli {

namespace {

constexpr double kLongestSeconds = 1e8;       ///< about three years
constexpr double kLongestPreRollSeconds = 60; ///< as the engine keeps at most

/// The value of an option as `read` makes it, put where it belongs. @return what is wrong
template <typename Read, typename Target>
QString take(const Arguments& given, const QString& option, const QString& form, Read read, Target& target) {
    const std::optional<QString> text = given.value(option);
    if (!text) {
        return {};
    }
    const auto value = read(*text);
    if (!value) {
        return notAValue(option, *text, form);
    }
    target = *value;
    return {};
}

/// @return what is wrong
QString takeOutput(const Arguments& given, OutputSettings& output) {
    output.profile = given.value(QStringLiteral("--profile")).value_or(output.profile);
    output.quality = given.value(QStringLiteral("--quality")).value_or(output.quality);
    QString problem = take(given, QStringLiteral("--rate"), QStringLiteral("48000"), toWhole, output.sampleRate);
    if (problem.isEmpty()) {
        problem = take(given, QStringLiteral("--channels"), QStringLiteral("2"), toWhole, output.channels);
    }
    if (problem.isEmpty()) {
        problem = take(given, QStringLiteral("--sample-format"), QStringLiteral("s16|s24|s32|f32"), toSampleFormat,
                       output.sampleFormat);
    }
    return problem;
}

/// @return what is wrong
QString takeTimes(const Arguments& given, RecordRequest& request) {
    SplitEvery split;
    QString problem =
        take(given, QStringLiteral("--duration"), QStringLiteral("12.5"), toNumber, request.durationSeconds);
    if (problem.isEmpty()) {
        problem = take(given, QStringLiteral("--pre-roll"), QStringLiteral("5"), toNumber, request.preRollSeconds);
    }
    if (problem.isEmpty()) {
        problem =
            take(given, QStringLiteral("--split-every"), QStringLiteral("3600s or 2GiB"), toSplitEvery, split);
    }
    request.splitSeconds = split.seconds;
    request.splitBytes = split.bytes;
    return problem;
}

Status checkTimes(const Arguments& given, const RecordRequest& request) {
    const auto invalid = [&given](const QString& option, const QString& thing, const QString& allowed) {
        return Failure{Fault::ValueInvalid,
                       thing.toStdString(),
                       given.value(option)->toStdString(),
                       allowed.toStdString(),
                       {}};
    };
    const double seconds = request.durationSeconds;
    if (given.has(QStringLiteral("--duration")) && !(seconds > 0.0 && seconds <= kLongestSeconds)) {
        return invalid(QStringLiteral("--duration"), tr("the duration"),
                       tr("more than 0 and up to 100,000,000 seconds"));
    }
    if (!(request.preRollSeconds >= 0.0 && request.preRollSeconds <= kLongestPreRollSeconds)) {
        return invalid(QStringLiteral("--pre-roll"), tr("the pre-roll"), tr("0 to 60 seconds"));
    }
    return {};
}

} // namespace

std::vector<Option> recordOptions() {
    std::vector<Option> options{
        {QStringLiteral("--source"), QStringLiteral("ID"),
         tr("what to record, as “devices” lists it, or file:PATH")},
        {QStringLiteral("--duration"), QStringLiteral("SECONDS"),
         tr("end after this time; else Ctrl-C, SIGTERM or the end of a file ends it")},
        {QStringLiteral("--profile"), QStringLiteral("NAME"),
         tr("what the file is for, see “profiles”; default: raw")},
        {QStringLiteral("--rate"), QStringLiteral("HZ"),
         tr("sample rate of the file; default: as the profile says")},
        {QStringLiteral("--channels"), QStringLiteral("N"),
         tr("channels of the file; default: as the profile says")},
        {QStringLiteral("--sample-format"), QStringLiteral("F"),
         tr("s16, s24, s32 or f32; default: as the profile says, else f32")},
        {QStringLiteral("--quality"), QStringLiteral("NAME"),
         tr("how the rate is converted, see “qualities”; default: high")},
        {QStringLiteral("--split-every"), QStringLiteral("LIMIT"),
         tr("go on in a new file (OUT-002 ...) after a time (3600s) or a size (2GiB, 700MB)")},
        {QStringLiteral("--pre-roll"), QStringLiteral("SECONDS"),
         tr("let the file begin with this much sound in front of the duration; 0 to 60")},
        {QStringLiteral("--free-run"), {}, tr("take signals and files as fast as possible, not in real time")},
        {QStringLiteral("--overwrite"), {}, tr("replace OUT if it exists")},
        {QStringLiteral("--log"), {}, tr("write the report and the readings beside the file, too, as OUT.json")},
        {QStringLiteral("--json"),
         {},
         tr("{source, frames, sampleRate, channels, sampleFormat, gaps, gapFrames, droppedFrames,\n"
            "clippedSamples, bytes, files, remark, readings, pipeline, diagnostics}")},
    };
    const std::vector<Option> manners = mannersOptions();
    options.insert(options.end() - 1, manners.begin(), manners.end());
    return options;
}

std::variant<RecordWish, QString, Failure> recordWishOf(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, recordOptions(), {QStringLiteral("OUT")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return *problem;
    }
    const auto& given = std::get<Arguments>(parsed);
    RecordWish wish;
    wish.request.path = given.position(0);
    wish.request.sourceId = given.value(QStringLiteral("--source")).value_or(QString());
    wish.request.overwrite = given.has(QStringLiteral("--overwrite"));
    wish.log = given.has(QStringLiteral("--log"));
    wish.freeRun = given.has(QStringLiteral("--free-run"));
    wish.json = given.has(QStringLiteral("--json"));
    if (wish.request.sourceId.isEmpty()) {
        return tr("The option --source is missing.");
    }
    QString problem = takeOutput(given, wish.request.output);
    if (problem.isEmpty()) {
        problem = takeTimes(given, wish.request);
    }
    if (problem.isEmpty()) {
        problem = takeManners(given, wish.manners);
    }
    if (!problem.isEmpty()) {
        return problem;
    }
    if (Status possible = checkTimes(given, wish.request); !possible) {
        return possible.failure();
    }
    return wish;
}

} // namespace sinc::cli
