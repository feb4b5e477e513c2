#include "app/cli/measure_command.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "core/engine/file_measurement.h"
#include "core/engine/recording_json.h"
#include "core/engine/sentences.h"

#include <QJsonDocument>
#include <QLocale>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    return {
        {QStringLiteral("--json"),
         {},
         tr("{sampleRate, channels, frames, integratedLufs, momentaryMaxLufs, shortTermMaxLufs, loudnessRangeLu,\n"
            "truePeakDbtp, samplePeakDbfs, rmsDbfs, dcOffset, clippedSamples}; per-channel values are lists,\n"
            "silence is null")}};
}

QString inWords(const std::optional<double>& decibels) {
    return decibels ? QLocale().toString(*decibels, 'f', 2) : QStringLiteral("-");
}

QString inWords(double value) {
    return QLocale().toString(value, 'f', 6);
}

QString inWords(std::int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

template <typename T>
QString line(const QString& label, const std::vector<T>& channels, const QString& unit) {
    QString text = QStringLiteral("%1").arg(label, -22);
    for (const T& value : channels) {
        text += QStringLiteral("%1 ").arg(inWords(value), 9);
    }
    return text + unit + u'\n';
}

QString line(const QString& label, const std::optional<double>& value, const QString& unit) {
    return line(label, std::vector{value}, unit);
}

QString asText(const FileMeasurement& m) {
    const double seconds = static_cast<double>(m.frames) / m.sampleRate;
    const QString decibels = QStringLiteral("dBFS");
    return QStringLiteral("%1%2, %3, %4\n")
               .arg(tr("Format"), -25)
               .arg(rateInWords(m.sampleRate), channelsInWords(m.channels),
                    tr("%1 (%2 frames)").arg(timeInWords(seconds), inWords(m.frames))) +
           line(tr("Integrated loudness"), m.integratedLufs, QStringLiteral("LUFS")) +
           line(tr("Momentary maximum"), m.momentaryMaxLufs, QStringLiteral("LUFS")) +
           line(tr("Short-term maximum"), m.shortTermMaxLufs, QStringLiteral("LUFS")) +
           line(tr("Loudness range"), m.loudnessRangeLu, QStringLiteral("LU")) +
           line(tr("True peak"), m.truePeakDbtp, QStringLiteral("dBTP")) +
           line(tr("Sample peak"), m.samplePeakDbfs, decibels) + line(tr("RMS"), m.rmsDbfs, decibels) +
           line(tr("DC offset"), m.dcOffset, QString()) + line(tr("Clipped samples"), m.clippedSamples, QString());
}

int run(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, options(), {QStringLiteral("IN")});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("measure"));
    }
    const auto& given = std::get<Arguments>(parsed);
    ProgressLine progress;
    const auto measured = measureFile(given.position(0).toStdString(), [&progress](double share) {
        progress.show(tr("Measuring: %1 %").arg(static_cast<int>(share * 100.0)));
        return true;
    });
    progress.clear();
    if (!measured) {
        return fail(measured.failure());
    }
    const bool json = given.has(QStringLiteral("--json"));
    return finishOutput(json ? print(QJsonDocument(measurementJson(measured.value())))
                             : print(asText(measured.value())));
}

} // namespace

Command measureCommand() {
    const QString summary = tr("tells loudness, peaks, level, offset and clipping of a file");
    return {QStringLiteral("measure"), summary,
            usageText(QStringLiteral("measure [--json] IN"), summary, options(),
                      tr("Loudness follows ITU-R BS.1770 and EBU R 128. A full-scale sine has an RMS of -3.01 "
                         "dBFS. A dash stands\n"
                         "for silence.")),
            run};
}

} // namespace sinc::cli
