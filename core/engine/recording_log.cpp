#include "core/engine/recording_log.h"

#include "core/engine/recording_json.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace sinc {

QString recordingLogPath(const QString& file) {
    return file + QStringLiteral(".json");
}

Result<QString> writeRecordingLog(const RecordingInfo& recording, bool overwrite) {
    if (recording.files.isEmpty()) {
        return Failure{Fault::NotReady, "log", {}, {}, {}};
    }
    const QString path = recordingLogPath(recording.files.constFirst());
    if (!overwrite && QFileInfo::exists(path)) {
        return Failure{Fault::OutputExists, path.toStdString(), {}, {}, {}};
    }
    QJsonObject log = recordingJson(recording);
    const QDateTime now = QDateTime::currentDateTime();
    log[QStringLiteral("finished")] = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
    const QByteArray text = QJsonDocument(log).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return Failure{Fault::WriteFailed, path.toStdString(), {}, {}, file.errorString().toStdString()};
    }
    return path;
}

} // namespace sinc
