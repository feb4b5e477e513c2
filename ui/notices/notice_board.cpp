#include "ui/notices/notice_board.h"

#include "ui/notices/notice_row.h"

#include <QAccessible>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

namespace {
bool saysTheSame(const NoticeRow& row, const Notice& notice) {
    return row.notice().text == notice.text && row.notice().advice == notice.advice;
}
} // namespace

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
    if (notice.topic != NoticeTopic::Event) {
        removeWhere(
            [&](const NoticeRow* row) { return row->notice().topic == notice.topic || saysTheSame(*row, notice); });
    } else if (!offer.act && countAgain(notice)) {
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

void NoticeBoard::withdraw(NoticeTopic topic) {
    removeWhere([topic](const NoticeRow* row) { return row->notice().topic == topic; });
}

bool NoticeBoard::countAgain(const Notice& notice) {
    const auto same = std::find_if(m_rows.begin(), m_rows.end(),
                                   [&notice](const NoticeRow* row) { return saysTheSame(*row, notice); });
    if (same == m_rows.end()) {
        return false;
    }
    (*same)->countAgain();
    return true;
}

template <typename Condition>
void NoticeBoard::removeWhere(const Condition& condition) {
    const std::vector<NoticeRow*> rows = m_rows;
    for (NoticeRow* row : rows) {
        if (condition(row)) {
            remove(row);
        }
    }
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
