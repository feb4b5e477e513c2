#include "ui/lab/curve_marks.h"

#include "ui/plots/plot.h"
#include "ui/theme/theme.h"

namespace sinc {

CurveMarks::CurveMarks(Plot& plot, double notesFrom)
    : m_plot(plot)
    , m_notesFrom(notesFrom) {}

void CurveMarks::clear() {
    for (QCPItemTracer* ring : m_rings) {
        m_plot.removeItem(ring);
    }
    for (std::size_t i = m_notes.size(); i-- > 0;) { // each hangs on the one before
        m_plot.removeItem(m_notes[i]);
    }
    m_rings.clear();
    m_notes.clear();
}

void CurveMarks::ring(double x, double y, const QColor& colour) {
    auto* ring = new QCPItemTracer(&m_plot);
    ring->setStyle(QCPItemTracer::tsCircle);
    ring->setSize(9.0);
    ring->setPen(QPen(colour, 1.6));
    ring->setBrush(Qt::NoBrush);
    ring->setSelectable(false);
    ring->position->setCoords(x, y);
    m_rings.push_back(ring);
}

void CurveMarks::note(const QString& text, const QColor& colour) {
    auto* note = new QCPItemText(&m_plot);
    note->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (m_notes.empty()) {
        note->position->setType(QCPItemPosition::ptAxisRectRatio);
        note->position->setCoords(0.06, m_notesFrom);
    } else {
        note->position->setType(QCPItemPosition::ptAbsolute);
        note->position->setParentAnchor(m_notes.back()->bottomLeft);
        note->position->setCoords(0.0, 0.0);
    }
    QColor behind = theme::colour(theme::Role::PlotBack);
    behind.setAlphaF(0.8F);
    note->setBrush(behind);
    note->setPadding(QMargins(4, 1, 4, 1));
    note->setFont(theme::digitFont(0.85));
    note->setColor(colour);
    note->setText(text);
    note->setSelectable(false);
    m_notes.push_back(note);
}

} // namespace sinc
