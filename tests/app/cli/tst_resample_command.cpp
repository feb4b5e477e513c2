#include "tests/app/cli/program_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sinc::test;

class TestResampleCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() {
        const Outcome made = runCli({u"record"_s, u"--source"_s, u"signal:sweep"_s, u"--duration"_s, u"3"_s,
                                     u"--sample-format"_s, u"s24"_s, u"--free-run"_s, path(u"in.wav"_s)});
        QCOMPARE(made.exitCode, 0);
    }

    void json_tellsFramesAndQuality() {
        const Outcome outcome =
            runCli({u"resample"_s, u"--rate"_s, u"44100"_s, u"--json"_s, path(u"in.wav"_s), path(u"out.wav"_s)});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        const QJsonObject told = outcome.json().object();
        QCOMPARE(told[u"framesIn"_s].toInt(), 144'000);
        QCOMPARE(told[u"framesOut"_s].toInt(), 132'300);
        QCOMPARE(told[u"quality"_s].toString(), u"high"_s);
        const SndfileHandle out(path(u"out.wav"_s).toStdString());
        QCOMPARE(out.frames(), sf_count_t(132'300));
        QCOMPARE(out.samplerate(), 44'100);
        QCOMPARE(out.format() & SF_FORMAT_SUBMASK, int(SF_FORMAT_PCM_24)); // as the input
    }

    void otherReaders_agreeAboutTheResult() {
        for (const QString& name : {u"other.flac"_s, u"other.w64"_s, u"other.ogg"_s}) {
            QCOMPARE(runCli({u"resample"_s, u"--rate"_s, u"32000"_s, path(u"in.wav"_s), path(name)}).exitCode, 0);
            const QByteArray probed =
                outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=sample_rate,duration"_s,
                                        u"-of"_s, u"csv=p=0"_s, path(name)});
            QVERIFY2(probed.startsWith("32000,3.0000"), probed.constData());
        }
    }

    void badInput_isOneSentence_andLeavesNothing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QString in = path(u"in.wav"_s);
        const auto row = [&in](const QString& rate, const QStringList& more = {}) {
            return QStringList{u"--rate"_s, rate} + more + QStringList{in};
        };
        QTest::newRow("rate 0") << row(u"0"_s) << u"0 Hz"_s;
        QTest::newRow("rate 10^9") << row(u"1000000000"_s) << u"1000000000"_s;
        QTest::newRow("negative rate") << row(u"-1"_s) << u"-1 Hz"_s;
        QTest::newRow("unknown quality") << row(u"44100"_s, {u"--quality"_s, u"superb"_s}) << u"superb"_s;
        QTest::newRow("impossible filter")
            << row(u"44100"_s, {u"--quality"_s, u"custom:400:1.0"_s}) << u"custom:400:1.0"_s;
        QTest::newRow("no file") << QStringList{u"--rate"_s, u"44100"_s, u"/nowhere.wav"_s} << u"/nowhere.wav"_s;
        QTest::newRow("no audio") << QStringList{u"--rate"_s, u"44100"_s, treePath(u"README.md"_s)}
                                  << u"README.md"_s;
        QTest::newRow("a folder") << QStringList{u"--rate"_s, u"44100"_s, u"/"_s} << u"/"_s;
    }
    void badInput_isOneSentence_andLeavesNothing() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const QTemporaryDir folder;
        const Outcome outcome =
            runCli(QStringList{u"resample"_s} + arguments + QStringList{folder.filePath(u"o.wav"_s)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theInputItself_andExistingFiles_areLeftAlone() {
        const qint64 before = QFileInfo(path(u"in.wav"_s)).size();
        QVERIFY(QFile::link(path(u"in.wav"_s), path(u"link.wav"_s)));
        for (const QString& name : {u"in.wav"_s, u"link.wav"_s}) {
            const Outcome outcome =
                runCli({u"resample"_s, u"--rate"_s, u"44100"_s, u"--overwrite"_s, path(u"in.wav"_s), path(name)});
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
        }
        QFile other(path(u"other.wav"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        QCOMPARE(runCli({u"resample"_s, u"--rate"_s, u"44100"_s, path(u"in.wav"_s), path(u"other.wav"_s)}).exitCode,
                 1);
        QCOMPARE(QFileInfo(path(u"other.wav"_s)).size(), 0);
        QCOMPARE(QFileInfo(path(u"in.wav"_s)).size(), before);
    }

    void aRequestToEnd_leavesNothing() {
        const QString big = path(u"big.wav"_s);
        QCOMPARE(runCli({u"record"_s, u"--source"_s, u"signal:white"_s, u"--duration"_s, u"600"_s, u"--free-run"_s,
                         u"--sample-format"_s, u"s16"_s, big})
                     .exitCode,
                 0);
        const auto process = startCli(
            {u"resample"_s, u"--rate"_s, u"44100"_s, u"--quality"_s, u"mastering"_s, big, path(u"end.wav"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"end.partial.wav"_s)), 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(path(u"end.partial.wav"_s)) && !QFileInfo::exists(path(u"end.wav"_s)));
        QFile::remove(big);
    }
};

QTEST_APPLESS_MAIN(TestResampleCommand)
#include "tst_resample_command.moc"
