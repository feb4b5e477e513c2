#include "ui/transport/readiness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sinc::MonitorState;

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyASourceThatRunsOrCanBeginAgain_canBeRecorded() {
        sinc::EngineState state;
        state.plan.summary = u"48 kHz, stereo"_s;
        for (const MonitorState monitor : {MonitorState::Idle, MonitorState::Opening, MonitorState::Lost}) {
            state.monitor = monitor;
            QVERIFY(!sinc::readinessOf(state).ready);
            QVERIFY(sinc::readinessOf(state).title != u"Ready to record"_s);
        }
        for (const MonitorState monitor : {MonitorState::Running, MonitorState::Ended}) {
            state.monitor = monitor;
            QVERIFY(sinc::readinessOf(state).ready);
            QCOMPARE(sinc::readinessOf(state).title, u"Ready to record"_s);
            QCOMPARE(sinc::readinessOf(state).detail, u"48 kHz, stereo"_s);
        }
    }

    void aFileThatIsNotPossible_isNotRecorded_andTheReasonIsSaid() {
        sinc::EngineState state;
        state.monitor = MonitorState::Running;
        state.planProblem = u"Opus cannot do that."_s;
        QVERIFY(!sinc::readinessOf(state).ready);
        QCOMPARE(sinc::readinessOf(state).detail, u"Opus cannot do that."_s);
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
