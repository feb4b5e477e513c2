#pragma once

#include "ui/notices/notice_board.h"

#include <QFrame>

class QLabel;

namespace sinc {

/// One sentence on the notice board.
class NoticeRow : public QFrame {
    Q_OBJECT

public:
    NoticeRow(const Notice& notice, const NoticeBoard::Offer& offer, QWidget* parent);

    [[nodiscard]] const Notice& notice() const { return m_notice; }
    /// The same happened once more.
    void countAgain();

Q_SIGNALS:
    void done();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showText();

    Notice m_notice;
    int m_count = 1;
    QLabel* m_text;
};

} // namespace sinc
