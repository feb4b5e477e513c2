#pragma once

#include "ui/lab/lab_picture.h"

class QTableView;

namespace sinc {

class FigureModel;

/// The figures as a table that can be sorted by any column, the best of each marked.
class FigureTable : public LabPicture {
    Q_OBJECT

public:
    FigureTable(LabModel& model, QWidget* parent);

    [[nodiscard]] QTableView& view() { return *m_view; }

protected:
    void draw() override;

private:
    FigureModel* m_figures;
    QTableView* m_view;
};

} // namespace sinc
