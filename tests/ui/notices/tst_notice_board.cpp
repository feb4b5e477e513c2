#include "core/engine/sentences.h"
#include "ui/notices/notice_board.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::Fault;
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

NoticeTopic topicOfFault(Fault fault, const sinc::EngineState& state = {}) {
    return sinc::topicOf(sinc::noticeOf(sinc::Failure{fault, "Microphone", "Headphones", {}, "broken"}), state);
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
        board.add(kNotice, NoticeTopic::Muted);
        board.add(kNotice, NoticeTopic::Muted);
        QVERIFY(!shownText(board).contains(u"(2×)"_s));
        board.add({Notice::Severity::Warning, u"Another is so."_s, {}}, NoticeTopic::Muted);
        QCOMPARE(board.texts(), QStringList{u"Another is so."_s});
    }

    void withdrawing_takesAwayTheCondition_andNothingElse() {
        NoticeBoard board(nullptr);
        board.add({Notice::Severity::Error, u"It happened."_s, {}});
        board.add(kNotice, NoticeTopic::Source);
        board.withdraw(NoticeTopic::Muted);
        QCOMPARE(board.texts().size(), 2);
        board.withdraw(NoticeTopic::Source);
        QCOMPARE(board.texts(), QStringList{u"It happened."_s});
    }

    void failures_areToldApart() {
        QCOMPARE(topicOfFault(Fault::SourceGone), NoticeTopic::Source);
        QCOMPARE(topicOfFault(Fault::SourceFailed), NoticeTopic::Source);
        QCOMPARE(topicOfFault(Fault::FeedbackLoop), NoticeTopic::Listening);
        QCOMPARE(topicOfFault(Fault::OutputRefused), NoticeTopic::Listening);
        QCOMPARE(topicOfFault(Fault::DiskFull), NoticeTopic::Event);
        sinc::EngineState opening;
        opening.monitor = sinc::MonitorState::Opening;
        QCOMPARE(topicOfFault(Fault::SourceRefused, opening), NoticeTopic::Source);
        QCOMPARE(topicOfFault(Fault::FeedbackLoop, opening), NoticeTopic::Listening);
    }

    void whatTheChosenSourceDoes_isToldApart() {
        sinc::EngineState state;
        state.source.name = "Microphone";
        const sinc::Failure away{Fault::SourceGone, "Microphone", {}, {}, {}};
        QCOMPARE(sinc::topicOf(sinc::noticeOfInterruption("Microphone", away), state), NoticeTopic::Interruption);
        QCOMPARE(sinc::topicOf(sinc::noticeOfReturn("Microphone"), state), NoticeTopic::Interruption);
        const Notice muted{Notice::Severity::Warning, u"The source “Microphone” is muted."_s, u"Unmute it."_s};
        QCOMPARE(sinc::topicOf(muted, state), NoticeTopic::Event);
        state.source.muted = true;
        QCOMPARE(sinc::topicOf(muted, state), NoticeTopic::Muted);
    }
};

QTEST_MAIN(TestNoticeBoard)
#include "tst_notice_board.moc"
