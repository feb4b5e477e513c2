#include "tests/app/cli/program_run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

QStringList namesOf(const QJsonArray& rows) {
    QStringList names;
    for (const QJsonValue& row : rows) {
        names << row[u"name"_s].toString();
    }
    return names;
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void help_namesEveryCommand_andEachExplainsItself() {
        const Outcome help = runCli({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.err.isEmpty());
        for (const QString& command : {u"devices"_s, u"record"_s, u"resample"_s, u"measure"_s, u"recover"_s,
                                       u"qualities"_s, u"profiles"_s}) {
            QVERIFY2(help.out.contains(u"\n  "_s + command), qPrintable(command));
            const Outcome own = runCli({command, u"--help"_s});
            QCOMPARE(own.exitCode, 0);
            QVERIFY2(own.out.startsWith(u"Usage: sincscope-cli "_s + command), qPrintable(own.out));
            QVERIFY2(own.out.contains(u"--json"_s), qPrintable(own.out));
        }
    }

    void recordHelp_documentsEveryOption() {
        const QString help = runCli({u"record"_s, u"--help"_s}).out;
        for (const QString& option : {u"--source"_s, u"--duration"_s, u"--profile"_s, u"--rate"_s, u"--channels"_s,
                                      u"--sample-format"_s, u"--quality"_s, u"--split-every"_s, u"--pre-roll"_s,
                                      u"--free-run"_s, u"--overwrite"_s, u"--json"_s}) {
            QVERIFY2(help.contains(u"\n  "_s + option), qPrintable(option));
        }
    }

    void wrongUsage_exitsWithTwo_andOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"play"_s};
        QTest::newRow("unknown option") << QStringList{u"devices"_s, u"--yaml"_s};
        QTest::newRow("file missing") << QStringList{u"measure"_s};
        QTest::newRow("file too many") << QStringList{u"measure"_s, u"a.wav"_s, u"b.wav"_s};
        QTest::newRow("no source") << QStringList{u"record"_s, u"out.wav"_s};
        QTest::newRow("value missing") << QStringList{u"record"_s, u"out.wav"_s, u"--source"_s};
        QTest::newRow("flag with value") << QStringList{u"devices"_s, u"--json=yes"_s};
        QTest::newRow("rate in words") << QStringList{u"resample"_s, u"--rate"_s, u"fast"_s, u"a.wav"_s,
                                                      u"b.wav"_s};
        QTest::newRow("rate missing") << QStringList{u"resample"_s, u"a.wav"_s, u"b.wav"_s};
        QTest::newRow("split without unit")
            << QStringList{u"record"_s, u"--source"_s, u"signal:pink"_s, u"--split-every"_s, u"5"_s, u"o.wav"_s};
        QTest::newRow("sample format") << QStringList{u"record"_s,          u"--source"_s, u"signal:pink"_s,
                                                      u"--sample-format"_s, u"s12"_s,      u"o.wav"_s};
    }
    void wrongUsage_exitsWithTwo_andOneLine() {
        QFETCH(QStringList, arguments);
        const Outcome outcome = runCli(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

    void qualities_listsTheHousesOwn_withParameters() {
        const QJsonArray rows = runCli({u"qualities"_s, u"--json"_s}).json().array();
        const QStringList names = namesOf(rows);
        for (const QString& name : {u"draft"_s, u"speech"_s, u"standard"_s, u"high"_s, u"mastering"_s, u"nearest"_s,
                                    u"linear"_s, u"lanczos3"_s, u"kaiser-v2.5-fixed"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        QVERIFY(rows[names.indexOf(u"high"_s)][u"attenuationDb"_s].toDouble() >= 150.0);
        QVERIFY(rows[names.indexOf(u"high"_s)][u"passBand"_s].toDouble() >= 0.9);
        QVERIFY(rows[names.indexOf(u"linear"_s)][u"attenuationDb"_s].isNull());
    }

    void profiles_listsWhatTheDesignNames() {
        const QJsonArray rows = runCli({u"profiles"_s, u"--json"_s}).json().array();
        const QStringList names = namesOf(rows);
        for (const QString& name : {u"raw"_s, u"china-asr"_s, u"openai-whisper"_s, u"azure"_s, u"google"_s,
                                    u"global-asr-48k"_s, u"podcast"_s, u"cd"_s, u"studio"_s, u"phone"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        const QJsonValue whisper = rows[names.indexOf(u"openai-whisper"_s)];
        QCOMPARE(whisper[u"sampleRate"_s].toInt(), 16'000);
        QCOMPARE(whisper[u"channels"_s].toInt(), 1);
        QCOMPARE(whisper[u"sampleFormat"_s].toString(), u"s16"_s);
        QVERIFY(rows[names.indexOf(u"raw"_s)][u"sampleRate"_s].isNull());
    }

    void devices_listsTheSignals_withEveryKey() {
        const QJsonArray rows = runCli({u"devices"_s, u"--json"_s}).json().array();
        bool found = false;
        for (const QJsonValue& row : rows) {
            for (const QString& key :
                 {u"id"_s, u"name"_s, u"kind"_s, u"backend"_s, u"isDefault"_s, u"sampleRate"_s, u"channels"_s}) {
                QVERIFY2(row.toObject().contains(key), qPrintable(key));
            }
            found = found || row[u"id"_s].toString() == u"signal:sine:997:-20"_s;
        }
        QVERIFY(found);
    }

    void measure_readsTheTestSignal() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sine.wav"_s);
        QCOMPARE(runCli({u"record"_s, u"--source"_s, u"signal:sine:997:-20"_s, u"--duration"_s, u"4"_s,
                         u"--free-run"_s, path})
                     .exitCode,
                 0);
        const Outcome outcome = runCli({u"measure"_s, u"--json"_s, path});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject read = outcome.json().object();
        QCOMPARE(read[u"sampleRate"_s].toInt(), 48'000);
        QCOMPARE(read[u"frames"_s].toInt(), 192'000);
        QVERIFY(std::abs(read[u"integratedLufs"_s].toDouble() + 20.0) < 0.1); // stereo sine: 3 dB up, 3 dB down
        QVERIFY(std::abs(read[u"truePeakDbtp"_s][0].toDouble() + 20.0) < 0.05);
        QVERIFY(std::abs(read[u"rmsDbfs"_s][1].toDouble() + 23.01) < 0.02);
        QCOMPARE(read[u"clippedSamples"_s].toArray().size(), 2);
        for (const QString& key : {u"momentaryMaxLufs"_s, u"shortTermMaxLufs"_s, u"loudnessRangeLu"_s,
                                   u"samplePeakDbfs"_s, u"dcOffset"_s, u"channels"_s}) {
            QVERIFY2(read.contains(key), qPrintable(key));
        }
    }

    void measure_givesNullForSilence() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"silence.wav"_s);
        runCli({u"record"_s, u"--source"_s, u"signal:silence"_s, u"--duration"_s, u"1"_s, u"--free-run"_s, path});
        const QJsonObject read = runCli({u"measure"_s, u"--json"_s, path}).json().object();
        QVERIFY(read[u"integratedLufs"_s].isNull());
        QVERIFY(read[u"samplePeakDbfs"_s][0].isNull());
    }

    void measure_refusesWhatIsNoAudio() {
        for (const QString& path : {treePath(u"README.md"_s), u"/nowhere/file.wav"_s, u"/"_s}) {
            const Outcome outcome = runCli({u"measure"_s, path});
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.saysOneLine() && outcome.err.contains(path), qPrintable(outcome.err));
        }
    }

    void aNameWithALineBreak_staysOnOneLine() {
        const Outcome outcome = runCli({u"measure"_s, u"/tmp/no\nsuch\nfile.wav"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
    }
};

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_commands.moc"
