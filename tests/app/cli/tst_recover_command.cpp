#include "tests/app/cli/program_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

/// Records until the leftover has grown to so many bytes, and kills the program then, as a power cut would.
void leaveBehind(const QString& out, const QString& partial, qint64 bytes) {
    const auto process = startCli({u"record"_s, u"--source"_s, u"signal:sine"_s, out});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(partial).size() > bytes, 20'000);
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(QFileInfo::exists(partial));
    QVERIFY(!QFileInfo::exists(out));
}

} // namespace

class TestRecoverCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAKilledRecordingLeft_isPlayable_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("bytes"); // of about half a second at least
        QTest::newRow("wav") << u"wav"_s << 200'000;
        QTest::newRow("w64") << u"w64"_s << 200'000;
        QTest::newRow("flac") << u"flac"_s << 50'000;
        QTest::newRow("ogg") << u"ogg"_s << 16'000;
        QTest::newRow("opus") << u"opus"_s << 16'000;
    }
    void whatAKilledRecordingLeft_isPlayable() {
        QFETCH(QString, suffix);
        QFETCH(int, bytes);
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"take."_s + suffix);
        const QString partial = folder.filePath(u"take.partial."_s + suffix);
        leaveBehind(out, partial, bytes);
        const Outcome outcome = runCli({u"recover"_s, u"--json"_s, partial});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        const QJsonValue told = outcome.json()[u"recovered"_s][0];
        QCOMPARE(told[u"from"_s].toString(), partial);
        QCOMPARE(told[u"to"_s].toString(), out);
        QCOMPARE(told[u"sampleRate"_s].toInt(), 48'000);
        QCOMPARE(told[u"channels"_s].toInt(), 2);
        QVERIFY2(told[u"frames"_s].toInt() >= 20'000, qPrintable(outcome.out));
        QVERIFY(!QFileInfo::exists(partial));
        QCOMPARE(SndfileHandle(out.toStdString()).frames(), sf_count_t{told[u"frames"_s].toInt()});
        QVERIFY(!outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_streams"_s, out}).isEmpty());
    }

    void aFolder_isSearched_andARunningRecordingLeftAlone() {
        const QTemporaryDir folder;
        leaveBehind(folder.filePath(u"a.wav"_s), folder.filePath(u"a.partial.wav"_s), 50'000);
        leaveBehind(folder.filePath(u"b.wav"_s), folder.filePath(u"b.partial.wav"_s), 50'000);
        const QString runningPartial = folder.filePath(u"running.partial.wav"_s);
        const auto running =
            startCli({u"record"_s, u"--source"_s, u"signal:sine"_s, folder.filePath(u"running.wav"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(runningPartial).size() > 50'000, 20'000);
        const Outcome outcome = runCli({u"recover"_s, folder.path()});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        QVERIFY(QFileInfo::exists(folder.filePath(u"a.wav"_s)));
        QVERIFY(QFileInfo::exists(folder.filePath(u"b.wav"_s)));
        QVERIFY(QFileInfo::exists(runningPartial));

        const Outcome refused = runCli({u"recover"_s, runningPartial});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.saysOneLine() && refused.err.contains(runningPartial), qPrintable(refused.err));
        running->terminate();
        QCOMPARE(outcomeOf(*running).exitCode, 0);
        QVERIFY(QFileInfo::exists(folder.filePath(u"running.wav"_s)));
    }

    void aFolderWithoutLeftovers_isFine() {
        const QTemporaryDir folder;
        const Outcome outcome = runCli({u"recover"_s, folder.path()});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains(u"Nothing"_s));
        QVERIFY(runCli({u"recover"_s, u"--json"_s, folder.path()}).json()[u"recovered"_s].toArray().isEmpty());
    }

    void whatIsNoLeftover_isNamed_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nowhere/take.partial.wav"_s;
        QTest::newRow("no sound") << treePath(u"README.md"_s);
    }
    void whatIsNoLeftover_isNamed() {
        QFETCH(QString, path);
        const Outcome outcome = runCli({u"recover"_s, path});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(path), qPrintable(outcome.err));
    }
};

QTEST_APPLESS_MAIN(TestRecoverCommand)
#include "tst_recover_command.moc"
