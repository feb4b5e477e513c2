#include "ui/lab/figure_model.h"

#include "core/engine/lab_words.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/swatch.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <cmath>
#include <limits>

namespace sinc {

namespace {

const LabColumn& columnAt(int column) {
    return labColumns()[static_cast<std::size_t>(column - 1)];
}

} // namespace

FigureModel::FigureModel(const LabModel& model, QObject* parent)
    : QAbstractTableModel(parent)
    , m_model(model) {
    refresh();
}

void FigureModel::refresh() {
    beginResetModel();
    m_rows = static_cast<int>(m_model.entries().size());
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(labColumns().size()) + 1;
}

namespace {

/// Rows follow at the next tick of the page; until then the table may be painted with some that are gone.
const LabModel::Entry& entryAt(const LabModel& model, int row) {
    static const LabModel::Entry kGone{};
    const auto place = static_cast<std::size_t>(row);
    return place < model.entries().size() ? model.entries()[place] : kGone;
}

} // namespace

double FigureModel::sortValue(int row, int column) const {
    const LabModel::Entry& entry = entryAt(m_model, row);
    const LabColumn& what = columnAt(column);
    const lab::Figure figure = entry.measurement ? lab::figureOf(*entry.measurement, what.id) : lab::Figure{};
    const double worst = std::numeric_limits<double>::infinity();
    if (!figure.value) {
        return lab::moreIsBetter(what.id) ? -worst : worst;
    }
    return figure.belowFloor ? -worst : *figure.value;
}

/// Compares what people read: two that round to the same digits are both the best.
bool FigureModel::isBest(int row, int column) const {
    const LabColumn& what = columnAt(column);
    const double scale = std::pow(10.0, what.decimals) * what.shownScale;
    const auto shown = [&](int r) { return std::round(sortValue(r, column) * scale) / scale; };
    const double mine = shown(row);
    const bool more = lab::moreIsBetter(what.id);
    if (mine == (more ? -1.0 : 1.0) * std::numeric_limits<double>::infinity()) {
        return false;
    }
    for (int other = 0; other < m_rows; ++other) {
        if (more ? shown(other) > mine : shown(other) < mine) {
            return false;
        }
    }
    return m_rows > 1;
}

QVariant FigureModel::qualityData(int row, int role) const {
    const LabModel::Entry& entry = entryAt(m_model, row);
    switch (role) {
    case Qt::DisplayRole:
    case kSortRole:
        return entry.quality;
    case Qt::DecorationRole:
        return swatch(entry.colour);
    case Qt::ToolTipRole:
        return entry.problem.text;
    default:
        return {};
    }
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (index.column() == 0) {
        return qualityData(index.row(), role);
    }
    const LabModel::Entry& entry = entryAt(m_model, index.row());
    const LabColumn& column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        if (!entry.problem.text.isEmpty()) {
            return index.column() == 1 ? tr("cannot be measured") : QString();
        }
        const QString text =
            figureInWords(entry.measurement ? lab::figureOf(*entry.measurement, column.id) : lab::Figure{}, column);
        return isBest(index.row(), index.column()) ? QStringLiteral("★ ") + text : text;
    }
    case kSortRole:
        return sortValue(index.row(), index.column());
    case kBestRole:
        return isBest(index.row(), index.column());
    case Qt::FontRole:
        return isBest(index.row(), index.column()) ? QVariant(theme::font(1.0, true)) : QVariant();
    case Qt::ForegroundRole:
        return isBest(index.row(), index.column()) ? QVariant(theme::colour(theme::Role::Accent)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return entry.problem.text.isEmpty() ? column.explanation : entry.problem.text;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return section == 0 ? tr("Quality")
                            : QStringLiteral("%1\n%2").arg(columnAt(section).title, columnAt(section).unit);
    }
    if (role == Qt::TextAlignmentRole && section == 0) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter); // as the names below it
    }
    return role == Qt::ToolTipRole && section > 0 ? QVariant(columnAt(section).explanation) : QVariant();
}

} // namespace sinc
