#include "ui/recordings/recording_model.h"

#include "core/engine/sentences.h"
#include "ui/recordings/reading_words.h"
#include "ui/transport/words.h"

#include <QFileInfo>
#include <QLocale>

namespace sinc {

void RecordingModel::add(const RecordingInfo& recording) {
    for (const QString& file : recording.files) {
        RecordingInfo one = recording;
        one.files = {file};
        if (recording.files.size() > 1) { // the parts of a split recording: only their size is known
            one.frames = 0;
            one.bytes = QFileInfo(file).size();
            one.readings = {};
        }
        insert(0, one);
    }
}

void RecordingModel::insert(int row, const RecordingInfo& recording) {
    beginInsertRows({}, row, row);
    m_recordings.insert(m_recordings.begin() + row, recording);
    endInsertRows();
}

RecordingInfo RecordingModel::remove(int row) {
    beginRemoveRows({}, row, row);
    RecordingInfo recording = m_recordings[static_cast<std::size_t>(row)];
    m_recordings.erase(m_recordings.begin() + row);
    endRemoveRows();
    return recording;
}

void RecordingModel::setPlaying(const QString& path) {
    if (path != m_playing) {
        m_playing = path;
        if (!m_recordings.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PlayingRole});
        }
    }
}

QString RecordingModel::pathAt(int row) const {
    return row >= 0 && row < rowCount() ? m_recordings[static_cast<std::size_t>(row)].files.constFirst()
                                        : QString();
}

void RecordingModel::setPath(int row, const QString& path) {
    m_recordings[static_cast<std::size_t>(row)].files = {path};
    Q_EMIT dataChanged(index(row), index(row));
}

int RecordingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_recordings.size());
}

QString RecordingModel::detailOf(const RecordingInfo& recording) const {
    QStringList parts;
    if (recording.frames > 0 && recording.format.sampleRate > 0) {
        parts << durationText(static_cast<double>(recording.frames) / recording.format.sampleRate);
    }
    parts << sizeText(recording.bytes);
    if (recording.gaps > 0) {
        parts << tr("gaps filled with silence: %1").arg(QLocale().toString(recording.gaps));
    }
    if (recording.failed) {
        parts << (recording.remark.isEmpty() ? tr("ended early") : tr("ended early: %1").arg(recording.remark));
    }
    parts << shortReadings(recording.readings) << rateInWords(recording.format.sampleRate)
          << channelsInWords(recording.format.channels);
    return parts.join(QStringLiteral(" · "));
}

QVariant RecordingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const RecordingInfo& recording = m_recordings[static_cast<std::size_t>(index.row())];
    const QString path = recording.files.constFirst();
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(path).fileName();
    case Qt::EditRole:
        return QFileInfo(path).completeBaseName();
    case Qt::ToolTipRole:
        return (QStringList{path, detailOf(recording)} + readingLines(recording.readings)).join(u'\n');
    case Qt::AccessibleTextRole:
        return QFileInfo(path).fileName() + QStringLiteral(", ") + detailOf(recording);
    case PathRole:
        return path;
    case DetailRole:
        return detailOf(recording);
    case FailedRole:
        return recording.failed || recording.gaps > 0;
    case PlayingRole:
        return path == m_playing;
    default:
        return {};
    }
}

bool RecordingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || value.toString().trimmed().isEmpty()) {
        return false;
    }
    Q_EMIT renameAsked(index.row(), value.toString().trimmed());
    return true;
}

Qt::ItemFlags RecordingModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace sinc
