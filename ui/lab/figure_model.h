#pragma once

#include <QAbstractTableModel>

namespace sinc {

class LabModel;

/// The table of figures: a row for each quality, a column for each figure. Thread: GUI.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kSortRole = Qt::UserRole;     ///< the number; what is not known sorts last
    static constexpr int kBestRole = Qt::UserRole + 1; ///< whether it is the best of its column

    FigureModel(const LabModel& model, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refresh();

private:
    [[nodiscard]] double sortValue(int row, int column) const;
    [[nodiscard]] bool isBest(int row, int column) const;
    [[nodiscard]] QVariant qualityData(int row, int role) const;

    const LabModel& m_model;
    int m_rows = 0;
};

} // namespace sinc
