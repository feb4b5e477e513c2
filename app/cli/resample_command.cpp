#include "app/cli/resample_command.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/values.h"
#include "app/shutdown_signals.h"
#include "core/engine/file_conversion.h"
#include "core/engine/sentences.h"

#include <QJsonObject>
#include <QLocale>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    return {
        {QStringLiteral("--rate"), QStringLiteral("HZ"), tr("the new sample rate, 4000 to 768000")},
        {QStringLiteral("--quality"), QStringLiteral("NAME"),
         tr("how the rate is converted, see “qualities”; default: high")},
        {QStringLiteral("--sample-format"), QStringLiteral("F"), tr("s16, s24, s32 or f32; default: as IN has it")},
        {QStringLiteral("--overwrite"), {}, tr("replace OUT if it exists")},
        {QStringLiteral("--json"),
         {},
         tr("{framesIn, framesOut, quality, sampleRate, channels, sampleFormat, clippedSamples,\n"
            "replacedSamples, files}")}};
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// @return the wish, or a sentence about wrong usage
std::variant<ConversionRequest, QString> requestOf(const Arguments& given) {
    ConversionRequest request;
    const std::optional<QString> rate = given.value(QStringLiteral("--rate"));
    if (!rate) {
        return tr("The option --rate is missing.");
    }
    const std::optional<int> hertz = toWhole(*rate);
    if (!hertz) {
        return notAValue(QStringLiteral("--rate"), *rate, QStringLiteral("48000"));
    }
    if (const std::optional<QString> format = given.value(QStringLiteral("--sample-format"))) {
        request.sampleFormat = toSampleFormat(*format);
        if (!request.sampleFormat) {
            return notAValue(QStringLiteral("--sample-format"), *format, QStringLiteral("s16|s24|s32|f32"));
        }
    }
    request.sampleRate = *hertz;
    request.quality = given.value(QStringLiteral("--quality")).value_or(QStringLiteral("high")).toStdString();
    request.overwrite = given.has(QStringLiteral("--overwrite"));
    request.input = given.position(0).toStdString();
    request.output = given.position(1).toStdString();
    return request;
}

QJsonDocument asJson(const ConversionReport& report, const std::string& quality) {
    QJsonArray files;
    for (const std::string& file : report.files) {
        files.append(text(file));
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("framesIn"), toJson(report.framesIn)},
                    {QStringLiteral("framesOut"), toJson(report.framesOut)},
                    {QStringLiteral("quality"), text(quality)},
                    {QStringLiteral("sampleRate"), report.outputFormat.sampleRate},
                    {QStringLiteral("channels"), report.outputFormat.channels},
                    {QStringLiteral("sampleFormat"), text(nameOf(report.sampleFormat))},
                    {QStringLiteral("clippedSamples"), static_cast<qint64>(report.clippedSamples)},
                    {QStringLiteral("replacedSamples"), static_cast<qint64>(report.replacedSamples)},
                    {QStringLiteral("files"), files}});
}

QString asText(const ConversionReport& report, const std::string& quality) {
    QString lines;
    for (const std::string& file : report.files) {
        lines += text(file) + u'\n';
    }
    return lines +
           tr("%1 frames at %2 became %3 frames at %4, quality “%5”.")
               .arg(QLocale().toString(static_cast<qlonglong>(report.framesIn)),
                    rateInWords(report.inputFormat.sampleRate),
                    QLocale().toString(static_cast<qlonglong>(report.framesOut)),
                    rateInWords(report.outputFormat.sampleRate), text(quality)) +
           u'\n';
}

Result<ConversionReport> convert(const ConversionRequest& request) {
    const ShutdownSignals signals; // asked to end: the unfinished file is taken away first
    ProgressLine line;
    int shown = -1;
    return convertFile(request, [&line, &shown](double share) {
        const int percent = static_cast<int>(share * 100.0);
        if (percent != shown) {
            shown = percent;
            line.show(tr("Converting: %1 %").arg(percent));
        }
        return !ShutdownSignals::requestedSoFar();
    });
}

int run(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, options(), {QStringLiteral("IN"), QStringLiteral("OUT")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("resample"));
    }
    const auto& given = std::get<Arguments>(parsed);
    const auto wish = requestOf(given);
    if (const auto* problem = std::get_if<QString>(&wish)) {
        return failUsage(*problem, QStringLiteral("resample"));
    }
    const auto& request = std::get<ConversionRequest>(wish);
    const Result<ConversionReport> report = convert(request);
    if (!report) {
        return fail(report.failure());
    }
    if (report.value().sampleFormatChanged) {
        tell(tr("This container cannot hold the wanted sample format; the samples are stored as %1.")
                 .arg(sampleFormatInWords(report.value().sampleFormat)));
    }
    const bool json = given.has(QStringLiteral("--json"));
    return finishOutput(json ? print(asJson(report.value(), request.quality))
                             : print(asText(report.value(), request.quality)));
}

} // namespace

Command resampleCommand() {
    const QString summary = tr("converts a file to another sample rate");
    return {QStringLiteral("resample"), summary,
            usageText(QStringLiteral("resample --rate HZ [OPTIONS] IN OUT"), summary, options(),
                      tr("IN is anything that is an audio file; OUT's suffix chooses the container, as in "
                         "“record”. n frames\n"
                         "become round(n * new rate / old rate) frames, aligned in time. The sample format stays "
                         "as it is in IN\n"
                         "unless told otherwise. While it is being written the file is called OUT.partial; an "
                         "existing OUT is left\n"
                         "alone, and after a failure or Ctrl-C nothing is left behind.")),
            run};
}

} // namespace sinc::cli
