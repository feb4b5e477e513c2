#include "ui/sources/source_model.h"

#include "ui/sources/source_words.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <vector>

namespace sinc {

SourceInfo fileSource(const QString& path) {
    const QFileInfo file(path);
    SourceInfo source;
    source.id = "file:" + path.toStdString();
    source.name = file.fileName().toStdString();
    source.detail = file.path().toStdString();
    source.persistentName = source.id;
    source.kind = SourceKind::File;
    source.level = std::make_shared<SourceLevel>();
    return source;
}

SourceModel::SourceModel(QObject* parent)
    : QAbstractListModel(parent) {
    rebuild();
}

void SourceModel::setSources(const SourceList& sources) {
    m_sources = sources;
    rebuild();
}

void SourceModel::setAbsences(const std::vector<SourceAbsence>& absences) {
    if (m_absences != absences) {
        m_absences = absences;
        rebuild();
    }
}

void SourceModel::setFiles(const QStringList& paths) {
    m_files.clear();
    for (const QString& path : paths) {
        m_files.push_back(fileSource(path));
    }
    rebuild();
}

void SourceModel::setFilter(const QString& words) {
    m_filter = words.trimmed();
    rebuild();
}

void SourceModel::setChosen(const SourceInfo& source) {
    if (m_chosen != source) {
        m_chosen = source;
        rebuild();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {ChosenRole, DetailRole, IconRole, Qt::AccessibleTextRole});
    }
}

std::vector<SourceInfo> SourceModel::all() const {
    std::vector<SourceInfo> sources = m_sources;
    sources.insert(sources.end(), m_files.begin(), m_files.end());
    const bool listed =
        m_chosen.id.empty() || std::any_of(sources.begin(), sources.end(),
                                           [this](const SourceInfo& source) { return source.id == m_chosen.id; });
    const bool makeable =
        m_chosen.kind == SourceKind::Signal || m_chosen.kind == SourceKind::File || m_chosen.isComplement;
    if (!listed && makeable && m_chosen.level != nullptr) {
        sources.push_back(m_chosen);
    }
    return sources;
}

bool SourceModel::matches(const SourceInfo& source) const {
    return m_filter.isEmpty() || QString::fromStdString(source.name).contains(m_filter, Qt::CaseInsensitive) ||
           QString::fromStdString(source.detail).contains(m_filter, Qt::CaseInsensitive);
}

void SourceModel::addGroup(std::vector<Row>& rows, SourceKind kind, const QString& heading) const {
    std::vector<Row> group;
    for (const SourceInfo& source : all()) {
        if (source.kind == kind && matches(source)) {
            group.push_back({Source, {}, source});
        }
    }
    if (kind == SourceKind::File && m_filter.isEmpty()) {
        group.push_back({OpenFile, tr("Open a sound file…"), {}});
    }
    if (const QString note = noteFor(kind); group.empty() && !note.isEmpty()) {
        group.push_back({Note, note, {}});
    }
    if (!group.empty()) {
        rows.push_back({Heading, heading, {}});
        rows.insert(rows.end(), group.begin(), group.end());
    }
}

/// Why a person finds nothing there. Nothing is said while a filter hides rows, or before the first list.
QString SourceModel::noteFor(SourceKind kind) const {
    if (!m_filter.isEmpty() || m_sources.empty()) {
        return {};
    }
    const auto absence = std::find_if(m_absences.begin(), m_absences.end(),
                                      [kind](const SourceAbsence& one) { return one.kind == kind; });
    if (absence != m_absences.end()) {
        return tr("Needs %1.").arg(QString::fromStdString(absence->needs));
    }
    switch (kind) {
    case SourceKind::Loopback:
        return tr("No output is connected.");
    case SourceKind::Microphone:
        return tr("No microphone is connected.");
    default:
        return {};
    }
}

void SourceModel::rebuild() {
    std::vector<Row> rows;
    addGroup(rows, SourceKind::Loopback, tr("What the computer plays"));
    addGroup(rows, SourceKind::Application, tr("What one program plays"));
    addGroup(rows, SourceKind::Microphone, tr("Microphones and inputs"));
    addGroup(rows, SourceKind::File, tr("Sound files"));
    addGroup(rows, SourceKind::Signal, tr("Test signals"));
    if (rows == m_rows) {
        return;
    }
    const bool samePlaces =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](auto& a, auto& b) {
            return a.kind == b.kind && a.source.id == b.source.id;
        });
    if (samePlaces) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

const SourceInfo* SourceModel::sourceAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return nullptr;
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.kind == Source ? &row.source : nullptr;
}

QModelIndex SourceModel::indexOf(const QString& id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Source && m_rows[i].source.id == id.toStdString()) {
            return index(static_cast<int>(i));
        }
    }
    return {};
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const SourceInfo& source = row.source;
    switch (role) {
    case RowKindRole:
        return row.kind;
    case Qt::DisplayRole:
        return row.kind == Source ? QString::fromStdString(source.name) : row.heading;
    case Qt::AccessibleTextRole:
        return row.kind == Source ? spokenText(source) : row.heading;
    case Qt::ToolTipRole:
        return row.kind == Source ? QString::fromStdString(source.name + '\n' + source.detail) : QString();
    case Qt::DecorationRole:
        return row.kind == Source ? m_icons.of(source) : QIcon();
    case IdRole:
        return QString::fromStdString(source.id);
    case DetailRole:
        return row.kind == Source ? detailInWords(source, source.id == m_chosen.id) : QString();
    case IconRole:
        return row.kind == OpenFile ? QStringLiteral("folder") : iconNameOf(source, source.id == m_chosen.id);
    case MutedRole:
        return source.muted;
    case DefaultRole:
        return source.isDefault;
    case ChosenRole:
        return row.kind == Source && source.id == m_chosen.id;
    case StateRole:
        return row.kind == Source ? static_cast<int>(source.level->state()) : -1;
    default:
        return {};
    }
}

QString SourceModel::spokenText(const SourceInfo& source) const {
    const bool isChosen = source.id == m_chosen.id;
    QStringList parts{QString::fromStdString(source.name), kindInWords(source.kind),
                      detailInWords(source, isChosen)};
    if (isChosen) {
        parts << tr("chosen");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags SourceModel::flags(const QModelIndex& index) const {
    const int kind = index.data(RowKindRole).toInt();
    if (!index.isValid() || kind == Heading || kind == Note) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace sinc
