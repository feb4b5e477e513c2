#pragma once

#include "core/engine/engine_types.h"

#include <QAbstractListModel>

namespace sinc {

/// The files that were recorded since the program started, newest first; one row each.
class RecordingModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        DetailRole,
        FailedRole,  ///< it ended early, or has gaps
        PlayingRole, ///< it is being played back
    };

    using QAbstractListModel::QAbstractListModel;

    void add(const RecordingInfo& recording);
    /// Takes a row out. @return what it was, to be put back with insert()
    RecordingInfo remove(int row);
    void insert(int row, const RecordingInfo& recording);
    void setPlaying(const QString& path);
    [[nodiscard]] QString pathAt(int row) const;
    /// The file has another name now.
    void setPath(int row, const QString& path);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Asks for another file name; whoever owns the file carries it out.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void renameAsked(int row, const QString& name);

private:
    [[nodiscard]] QString detailOf(const RecordingInfo& recording) const;

    std::vector<RecordingInfo> m_recordings; ///< each with one file
    QString m_playing;
};

} // namespace sinc
