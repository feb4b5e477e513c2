#pragma once

#include "core/engine/engine_types.h"
#include "ui/sources/program_icons.h"

#include <QAbstractListModel>

namespace sinc {

/// The sources in groups by kind, as rows for a list. A row is a group's heading, a source, the invitation to open
/// a file, or a note that says why a group is empty.
class SourceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< source id; empty for what is no source
        RowKindRole,           ///< RowKind
        DetailRole,
        IconRole, ///< name of the icon
        MutedRole,
        DefaultRole,
        ChosenRole,
        StateRole, ///< SourceLevel::State
    };
    enum RowKind { Heading, Source, OpenFile, Note };

    explicit SourceModel(QObject* parent);

    /// What the engine lists.
    void setSources(const SourceList& sources);
    /// Kinds that the system cannot capture.
    void setAbsences(const std::vector<SourceAbsence>& absences);
    /// Files that were opened lately; shown beside the engine's sources.
    void setFiles(const QStringList& paths);
    /// Shows only what contains the words.
    void setFilter(const QString& words);
    /// The chosen source; it is listed also when the engine does not list it (a signal with other parameters).
    void setChosen(const SourceInfo& source);

    [[nodiscard]] int sourceCount() const { return static_cast<int>(m_sources.size() + m_files.size()); }
    [[nodiscard]] const SourceInfo* sourceAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind = Source;
        QString heading;
        SourceInfo source;
        friend bool operator==(const Row&, const Row&) = default;
    };

    void rebuild();
    void addGroup(std::vector<Row>& rows, SourceKind kind, const QString& heading) const;
    [[nodiscard]] QString noteFor(SourceKind kind) const;
    [[nodiscard]] std::vector<SourceInfo> all() const;
    [[nodiscard]] bool matches(const SourceInfo& source) const;
    [[nodiscard]] QString spokenText(const SourceInfo& source) const;

    SourceList m_sources;
    std::vector<SourceAbsence> m_absences;
    std::vector<SourceInfo> m_files;
    SourceInfo m_chosen;
    ProgramIcons m_icons;
    QString m_filter;
    std::vector<Row> m_rows;
};

/// A file as a source, before anybody has opened it.
[[nodiscard]] SourceInfo fileSource(const QString& path);

} // namespace sinc
