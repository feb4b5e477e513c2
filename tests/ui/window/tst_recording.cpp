#include "tests/ui/window/recorded_file.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/notices/notice_board.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
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

    void aFileThatIsNotPossible_isNotMade() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QTRY_VERIFY(fixture.button(u"Record"_s)->isEnabled());
        sinc::OutputSettings output;
        output.suffix = u"opus"_s;
        output.sampleRate = 44'100;
        fixture.engine().setOutput(output);
        QTRY_VERIFY(!fixture.engine().state().planProblem.isEmpty());
        QVERIFY(!fixture.button(u"Record"_s)->isEnabled());
        QTest::keyClick(&fixture.window(), Qt::Key_R, Qt::ControlModifier);
        QTest::qWait(200);
        QVERIFY(QDir(fixture.folder()).isEmpty());
    }

    void theNameOfTheFile_isTheOneThatWasWritten() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QLineEdit* name = nullptr;
        for (auto* field : fixture.window().findChildren<QLineEdit*>()) {
            name = field->accessibleName() == u"Name of the next file"_s ? field : name;
        }
        QVERIFY(name != nullptr);
        name->setText(u"a/b"_s);
        QVERIFY(fixture.click(u"Record"_s));
        QTRY_COMPARE(fixture.window().notices().texts(), QStringList{u"“a/b” is no file name."_s});
        QCOMPARE(fixture.engine().state().record, sinc::RecordState::Idle);
        name->setText(u"take.wav"_s);
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTRY_VERIFY(fixture.window().notices().texts().isEmpty());
        QVERIFY(fixture.click(u"Stop"_s));
        QCOMPARE(QFileInfo(fixture.awaitFinished().files.value(0)).fileName(), u"take.wav"_s);
        const auto says = [&fixture](const QString& text) {
            const auto labels = fixture.window().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](auto* label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(u"Saved take.wav"_s));
    }

    void stop_staysInItsPlace_whenPauseBecomesResume() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        const int before = fixture.button(u"Stop"_s)->x();
        QVERIFY(fixture.click(u"Pause"_s));
        QTRY_VERIFY(fixture.button(u"Resume"_s) != nullptr);
        QTest::qWait(50);
        QCOMPARE(fixture.button(u"Stop"_s)->x(), before);
        QVERIFY(fixture.click(u"Stop"_s));
        QVERIFY(!fixture.awaitFinished().files.isEmpty());
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
