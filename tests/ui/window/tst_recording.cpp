#include "tests/ui/window/recorded_file.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/notices/notice_board.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

namespace {
constexpr int kPartMs = 700;
constexpr int kPauseMs = 600;
} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowFixture::prepareProgram(); }

    void clicks_makeAFileWithEverySample_butThePausedOnes() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(kPartMs);
        QVERIFY(fixture.click(u"Pause"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Paused));
        QTest::qWait(kPauseMs);
        QVERIFY(fixture.click(u"Resume"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(kPartMs);
        QVERIFY(fixture.click(u"Stop"_s));
        const sinc::RecordingInfo info = fixture.awaitFinished();
        QCOMPARE(info.files.size(), qsizetype{1});
        QVERIFY(!info.failed);

        const sinc::test::RecordedFile file = sinc::test::readFile(info.files.first());
        QCOMPARE(file.sampleRate, 48'000);
        QCOMPARE(file.channels, 2);
        QCOMPARE(static_cast<std::int64_t>(file.frames()), info.frames);
        const auto runs = sinc::test::noiseRuns(file);
        QCOMPARE(runs.size(), std::size_t{2}); // one before and one after the pause, each without a flaw
        QVERIFY(runs[0].frames >= 48U * kPartMs / 2 && runs[1].frames >= 48U * kPartMs / 2);
        const std::size_t missing = runs[1].signalFrame - (runs[0].signalFrame + runs[0].frames);
        QVERIFY2(missing >= 48U * kPauseMs / 2, qPrintable(QString::number(missing)));
        QVERIFY(QDir(fixture.folder()).entryList({u"*.partial.*"_s}, QDir::Files).isEmpty());
    }

    void keys_recordPauseAndStop() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QTest::keyClick(&fixture.window(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Paused));
        QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::keyClick(&fixture.window(), Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(fixture.awaitFinished().files.size(), qsizetype{1});
    }

    void closing_finishesTheFile() {
        QTemporaryDir kept;
        QString path;
        {
            WindowFixture fixture;
            QVERIFY(fixture.choose(u"signal:white"_s));
            QSettings().setValue(u"record/folder"_s, kept.path());
            QVERIFY(fixture.click(u"Record"_s));
            QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
            path = fixture.engine().state().recordingPath;
            QVERIFY(path.startsWith(kept.path()));
            QTest::qWait(300);
        }
        const auto runs = sinc::test::noiseRuns(sinc::test::readFile(path));
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs[0].frames > 48U * 200);
    }

    void earlierSeconds_areInTheFile_whenAskedFor() {
        WindowFixture fixture;
        fixture.engine().setPreRoll(1.0);
        QSettings().setValue(u"record/preRoll"_s, 1);
        QVERIFY(fixture.choose(u"signal:white"_s));
        QTest::qWait(1'300);
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QVERIFY(fixture.click(u"Stop"_s));
        const auto runs = sinc::test::noiseRuns(sinc::test::readFile(fixture.awaitFinished().files.value(0)));
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs[0].frames >= 48'000U);
    }

    void aFolderThatCannotBeWritten_isSaidInsideTheWindow() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QSettings().setValue(u"record/folder"_s, u"/dev/null/nowhere"_s);
        QVERIFY(fixture.click(u"Record"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().notices().texts().isEmpty(), 5'000);
        QVERIFY(fixture.window().notices().isVisible());
        QVERIFY(fixture.window().notices().texts().first().contains(u"nowhere"_s));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QCOMPARE(fixture.engine().state().record, sinc::RecordState::Idle);
        QVERIFY(fixture.button(u"Record"_s)->isEnabled());
    }
};

QTEST_MAIN(TestRecording)
#include "tst_recording.moc"
