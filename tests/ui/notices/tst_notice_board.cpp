#include "ui/notices/notice_board.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::Notice;
using sinc::NoticeBoard;
using sinc::NoticeTopic;

namespace {

const Notice kNotice{Notice::Severity::Warning, u"It is so."_s, {}};

QString shownText(const NoticeBoard& board) {
    QString text;
    for (const auto* label : board.findChildren<QLabel*>()) {
        text += label->text();
    }
    return text;
}

/// The same of a condition.
Notice about(NoticeTopic topic, const QString& text = kNotice.text) {
    return {Notice::Severity::Warning, text, {}, topic};
}

} // namespace

class TestNoticeBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEvent_isCounted_whenItHappensAgain() {
        NoticeBoard board(nullptr);
        board.add(kNotice);
        board.add(kNotice);
        QCOMPARE(board.texts().size(), 1);
        QVERIFY(shownText(board).contains(u"(2×)"_s));
    }

    void aCondition_isNotCounted_andTakesThePlaceOfTheEarlierOne() {
        NoticeBoard board(nullptr);
        board.add(about(NoticeTopic::Muted));
        board.add(about(NoticeTopic::Muted));
        QVERIFY(!shownText(board).contains(u"(2×)"_s));
        board.add(about(NoticeTopic::Muted, u"Another is so."_s));
        QCOMPARE(board.texts(), QStringList{u"Another is so."_s});
    }

    void withdrawing_takesAwayTheCondition_andNothingElse() {
        NoticeBoard board(nullptr);
        board.add({Notice::Severity::Error, u"It happened."_s, {}});
        board.add(about(NoticeTopic::Source));
        board.withdraw(NoticeTopic::Muted);
        QCOMPARE(board.texts().size(), 2);
        board.withdraw(NoticeTopic::Source);
        QCOMPARE(board.texts(), QStringList{u"It happened."_s});
    }
};

QTEST_MAIN(TestNoticeBoard)
#include "tst_notice_board.moc"
