#include "app/cli/record_command.h"

#include "app/cli/console.h"
#include "app/cli/diagnostics_json.h"
#include "app/cli/recording_job.h"
#include "core/engine/profile_store.h"
#include "core/engine/recording_json.h"
#include "core/engine/recording_log.h"
#include "core/engine/sentences.h"

#include <QJsonObject>

namespace sinc::cli {

namespace {

QString asText(const RecordingInfo& recording) {
    const double seconds = static_cast<double>(recording.frames) / recording.format.sampleRate;
    QString text;
    for (const QString& file : recording.files) {
        text += file + u'\n';
    }
    text +=
        tr("%1 s (%2 frames) of %3, %4, %5")
            .arg(QLocale().toString(seconds, 'f', 3), QLocale().toString(static_cast<qlonglong>(recording.frames)),
                 rateInWords(recording.format.sampleRate), channelsInWords(recording.format.channels),
                 sampleFormatInWords(recording.sampleFormat)) +
        u'\n';
    if (recording.gaps > 0) {
        text +=
            tr("%1 gaps were filled with silence, %2 frames in all.").arg(recording.gaps).arg(recording.gapFrames) +
            u'\n';
    }
    return text;
}

int run(const QStringList& arguments) {
    const auto wish = recordWishOf(arguments);
    if (const auto* problem = std::get_if<QString>(&wish)) {
        return failUsage(*problem, QStringLiteral("record"));
    }
    if (const auto* failure = std::get_if<Failure>(&wish)) {
        return fail(*failure);
    }
    const auto& asked = std::get<RecordWish>(wish);
    const ProfileStore profiles; // --profile may name one of a person's own
    for (const Failure& problem : profiles.problems()) {
        tell(problem);
    }
    const auto outcome = RecordingJob(asked).run();
    if (const auto* refused = std::get_if<Notice>(&outcome)) {
        return fail(*refused);
    }
    const auto& recording = std::get<RecordingInfo>(outcome);
    QJsonObject report = recordingJson(recording);
    report[QStringLiteral("pipeline")] = toJson(recording.pipeline);
    report[QStringLiteral("diagnostics")] = toJson(recording.diagnostics);
    if (asked.log) {
        if (const auto log = writeRecordingLog(recording, asked.request.overwrite)) {
            report[QStringLiteral("log")] = log.value();
        } else {
            tell(log.failure()); // the recording itself is whole
        }
    }
    const int printed = finishOutput(asked.json ? print(QJsonDocument(report)) : print(asText(recording)));
    if (recording.failed) {
        return fail(recording.remark);
    }
    if (!recording.remark.isEmpty()) {
        tell(recording.remark);
    }
    return printed;
}

} // namespace

Command recordCommand() {
    const QString summary = tr("records a source into a file");
    return {
        QStringLiteral("record"), summary,
        usageText(QStringLiteral("record --source ID [OPTIONS] OUT"), summary, recordOptions(),
                  tr("The container follows the suffix of OUT: .wav, .w64, .flac, .ogg (Vorbis), .opus, .raw. One "
                     "that cannot\n"
                     "hold the sample format takes the nearest and says so. A .wav file of 16 bit and at most two "
                     "channels has\n"
                     "a header of 44 bytes and goes on in a new file before 4 GiB; every other .wav becomes RF64 "
                     "when it has to.\n"
                     "While it is being written the file is called OUT.partial; an existing OUT is left alone.\n"
                     "Ctrl-C ends the recording cleanly, with exit code 0. If it ends by a failure, everything "
                     "captured until\n"
                     "then is in the file, and the exit code is 1.")),
        run};
}

} // namespace sinc::cli
