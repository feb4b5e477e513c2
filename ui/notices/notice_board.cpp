#include "ui/notices/notice_board.h"

#include "ui/notices/notice_row.h"

#include <QAccessible>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

NoticeBoard::NoticeBoard(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(12, 6, 12, 2);
    m_layout->setSpacing(6);
    setAccessibleName(tr("Messages"));
    hide();
}

void NoticeBoard::add(const Notice& notice) {
    add(notice, {});
}

void NoticeBoard::add(const Notice& notice, const Offer& offer) {
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&notice, &offer](const NoticeRow* row) {
        return row->notice().text == notice.text && row->notice().advice == notice.advice && !offer.act;
    });
    if (same != m_rows.end()) {
        (*same)->countAgain();
        return;
    }
    while (m_rows.size() >= kRows) {
        remove(m_rows.back());
    }
    auto* row = new NoticeRow(notice, offer, this);
    connect(row, &NoticeRow::done, this, [this, row] { remove(row); });
    m_rows.insert(m_rows.begin(), row);
    m_layout->insertWidget(0, row);
    if (notice.severity == Notice::Severity::Info) {
        QTimer::singleShot(kInfoMs, row, &NoticeRow::done);
    }
    show();
    QAccessibleEvent spoken(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NoticeBoard::dismissNewest() {
    if (!m_rows.empty()) {
        remove(m_rows.front());
    }
}

QStringList NoticeBoard::texts() const {
    QStringList texts;
    for (const NoticeRow* row : m_rows) {
        texts << row->notice().text;
    }
    return texts;
}

void NoticeBoard::remove(NoticeRow* row) {
    const auto place = std::find(m_rows.begin(), m_rows.end(), row);
    if (place != m_rows.end()) {
        m_rows.erase(place);
        row->hide();
        row->deleteLater();
    }
    setVisible(!m_rows.empty());
}

} // namespace sinc
