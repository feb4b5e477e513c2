#include "tests/ui/window/recorded_file.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/notices/notice_board.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

namespace {

/// An output of the test's own that can be pulled away.
class Sink {
public:
    Sink() { plugIn(); }
    ~Sink() { pull(); }
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    void plugIn() {
        QProcess pactl;
        pactl.start(u"pactl"_s,
                    {u"load-module"_s, u"module-null-sink"_s, u"sink_name=doomed"_s, u"format=float32le"_s,
                     u"rate=48000"_s, u"sink_properties=\"device.description='Doomed output'\""_s});
        pactl.waitForFinished();
        m_module = QString::fromLatin1(pactl.readAll()).trimmed();
    }

    void pull() {
        if (!m_module.isEmpty()) {
            QProcess::execute(u"pactl"_s, {u"unload-module"_s, m_module});
            m_module.clear();
        }
    }

private:
    QString m_module;
};

} // namespace

class TestLostSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowFixture::prepareProgram(); }

    void anOutputThatIsPulledAway_leavesAPlayableFile_aSentence_andAWindowThatGoesOn() {
        Sink sink;
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"pulse-monitor:doomed"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.engine().feed().snapshot().recordedFrames > 24'000, 10'000);
        const std::int64_t recorded = fixture.engine().feed().snapshot().recordedFrames;
        sink.pull();

        const sinc::RecordingInfo info = fixture.awaitFinished();
        QVERIFY(info.failed);
        QCOMPARE(info.files.size(), qsizetype{1});
        const sinc::test::RecordedFile file = sinc::test::readFile(info.files.first());
        QCOMPARE(file.sampleRate, 48'000);
        QVERIFY(static_cast<std::int64_t>(file.frames()) >= recorded);
        QVERIFY(fixture.window().notices().isVisible());
        QVERIFY2(fixture.window().notices().texts().join(u'\n').contains(u"Doomed output"_s),
                 qPrintable(fixture.window().notices().texts().join(u'\n')));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!fixture.button(u"Stop"_s)->isEnabled());
        QVERIFY(!fixture.button(u"Record"_s)->isEnabled());

        fixture.finished().clear();
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(300);
        QVERIFY(fixture.click(u"Stop"_s));
        const sinc::RecordingInfo next = fixture.awaitFinished();
        QVERIFY(!next.failed);
        QCOMPARE(sinc::test::noiseRuns(sinc::test::readFile(next.files.value(0))).size(), std::size_t{1});
    }

    void anOutputThatComesBack_isOpenedAgain_andTheSentenceGoes() {
        Sink sink;
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"pulse-monitor:doomed"_s));
        sink.pull();
        const auto isLost = [&fixture] { return fixture.engine().state().monitor == sinc::MonitorState::Lost; };
        QTRY_VERIFY_WITH_TIMEOUT(isLost(), 10'000);
        QTRY_COMPARE(fixture.window().notices().texts().size(), qsizetype{1});
        sink.plugIn();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.engine().state().monitor, sinc::MonitorState::Running, 10'000);
        QCOMPARE(fixture.engine().state().source.id, std::string("pulse-monitor:doomed"));
        QTRY_VERIFY(fixture.window().notices().texts().isEmpty());
        QVERIFY(fixture.button(u"Record"_s)->isEnabled());
    }

    void anOutputThatComesBack_isLeftAlone_whenAnotherSourceWasChosen() {
        Sink sink;
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"pulse-monitor:doomed"_s));
        sink.pull();
        const auto isLost = [&fixture] { return fixture.engine().state().monitor == sinc::MonitorState::Lost; };
        QTRY_VERIFY_WITH_TIMEOUT(isLost(), 10'000);
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.window().notices().texts().isEmpty());
        sink.plugIn();
        QVERIFY(fixture.awaitSource(u"pulse-monitor:doomed"_s));
        QTest::qWait(200);
        QCOMPARE(fixture.engine().state().source.id, std::string("signal:white"));
    }
};

QTEST_MAIN(TestLostSource)
#include "tst_lost_source.moc"
