#include "ui/lab/figure_table.h"

#include "ui/lab/figure_model.h"

#include <QFrame>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sinc {

FigureTable::FigureTable(LabModel& model, QWidget* parent)
    : LabPicture(model, parent)
    , m_figures(new FigureModel(model, this))
    , m_view(new QTableView(this)) {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_figures);
    sorted->setSortRole(FigureModel::kSortRole);
    m_view->setModel(sorted);
    m_view->setObjectName(QStringLiteral("figures"));
    m_view->setAccessibleName(tr("Figures of the compared qualities"));
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

void FigureTable::draw() {
    m_figures->refresh();
    m_view->resizeColumnsToContents();
    m_view->resizeRowsToContents();
}

} // namespace sinc
