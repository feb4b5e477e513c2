#include "tests/app/cli/program_run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sndfile.hh>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two seconds of a free-running signal, with further options.
Outcome recordTwoSeconds(const QString& out, const QStringList& further = {}) {
    return runCli(QStringList{u"record"_s, u"--source"_s, u"signal:pink"_s, u"--duration"_s, u"2"_s,
                              u"--free-run"_s, u"--json"_s} +
                  further + QStringList{out});
}

/// Frames that libsndfile reads from a file to its end; -1 = it cannot be opened.
qint64 readableFrames(const QString& path) {
    SndfileHandle file(path.toStdString());
    if (!file) {
        return -1;
    }
    std::vector<float> block(static_cast<std::size_t>(4096 * file.channels()));
    qint64 frames = 0;
    for (sf_count_t n = file.readf(block.data(), 4096); n > 0; n = file.readf(block.data(), 4096)) {
        frames += n;
    }
    return frames;
}

/// A 16-bit file in which every sample differs from its neighbours.
void writeSixteenBit(const QString& path, int frames) {
    SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 2, 44'100);
    std::vector<short> samples;
    for (int i = 0; i < 2 * frames; ++i) {
        samples.push_back(static_cast<short>(i * 40'503 & 0xFFFF));
    }
    file.writef(samples.data(), frames);
}

} // namespace

class TestRecordCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void json_hasEveryKey_andNothingElseOnStdout() {
        const QString out = path(u"keys.wav"_s);
        const Outcome outcome = recordTwoSeconds(out);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        const QJsonObject told = outcome.json().object();
        QCOMPARE(told[u"source"_s].toString(), u"signal:pink"_s);
        QCOMPARE(told[u"frames"_s].toInt(), 96'000);
        QCOMPARE(told[u"sampleRate"_s].toInt(), 48'000);
        QCOMPARE(told[u"channels"_s].toInt(), 2);
        QCOMPARE(told[u"gaps"_s].toInt(-1), 0);
        QCOMPARE(told[u"droppedFrames"_s].toInt(-1), 0);
        QCOMPARE(told[u"files"_s].toArray(), QJsonArray{out});
        QCOMPARE(readableFrames(out), 96'000);
    }

    /// The report, the log beside the file and `measure` of the finished file give the same figures.
    void readings_areTheSame_inReportLogAndMeasurement() {
        const QString out = path(u"logged.wav"_s);
        const QJsonObject told = recordTwoSeconds(out, {u"--log"_s}).json().object();
        QCOMPARE(told[u"log"_s].toString(), out + u".json"_s);
        const QJsonObject log = QJsonDocument::fromJson(bytesOf(out + u".json"_s)).object();
        QVERIFY(!log[u"finished"_s].toString().isEmpty());
        QCOMPARE(log[u"files"_s].toArray(), QJsonArray{out});
        QCOMPARE(log[u"readings"_s].toObject(), told[u"readings"_s].toObject());
        QCOMPARE(runCli({u"measure"_s, u"--json"_s, out}).json().object(), told[u"readings"_s].toObject());
        QVERIFY(told[u"readings"_s][u"integratedLufs"_s].isDouble());
    }

    void log_isWrittenOnlyWhenAskedFor_andNeverOverAForeignFile() {
        const QString out = path(u"unlogged.wav"_s);
        QVERIFY(!recordTwoSeconds(out).json().object().contains(u"log"_s));
        QVERIFY(!QFileInfo::exists(out + u".json"_s));
        const QString foreign = path(u"foreign.wav.json"_s);
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const Outcome outcome = recordTwoSeconds(path(u"foreign.wav"_s), {u"--log"_s});
        QCOMPARE(outcome.exitCode, 0); // the recording itself is whole
        QVERIFY2(outcome.err.contains(foreign), qPrintable(outcome.err));
        QCOMPARE(bytesOf(foreign), QByteArray("mine"));
    }

    void everyContainer_isReadBySomebodyElse_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("codec");
        QTest::newRow("wav") << u"wav"_s << u"pcm_f32le"_s;
        QTest::newRow("w64") << u"w64"_s << u"pcm_f32le"_s;
        QTest::newRow("flac") << u"flac"_s << u"flac"_s;
        QTest::newRow("ogg") << u"ogg"_s << u"vorbis"_s;
        QTest::newRow("opus") << u"opus"_s << u"opus"_s;
    }
    void everyContainer_isReadBySomebodyElse() {
        QFETCH(QString, suffix);
        QFETCH(QString, codec);
        const QString out = path(u"container."_s + suffix);
        const Outcome outcome = recordTwoSeconds(out);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(readableFrames(out), 96'000);
        const QByteArray probed =
            outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s,
                                    u"stream=codec_name,sample_rate,channels"_s, u"-of"_s, u"csv=p=0"_s, out});
        QCOMPARE(QString::fromUtf8(probed.trimmed()), codec + u",48000,2"_s);
    }

    void sixteenBitWav_hasAHeaderOf44Bytes_andSoxReadsIt() {
        const QString out = path(u"plain.wav"_s);
        QCOMPARE(recordTwoSeconds(out, {u"--sample-format"_s, u"s16"_s}).exitCode, 0);
        const QByteArray bytes = bytesOf(out);
        QCOMPARE(bytes.size(), 44 + 96'000 * 4);
        QCOMPARE(bytes.first(4), QByteArray("RIFF"));
        QCOMPARE(bytes.mid(36, 4), QByteArray("data"));
        QCOMPARE(outputOf(u"soxi"_s, {u"-s"_s, out}).trimmed(), QByteArray("96000"));
    }

    void raw_holdsBareSamples() {
        const QString out = path(u"bare.raw"_s);
        QCOMPARE(recordTwoSeconds(out, {u"--sample-format"_s, u"s24"_s, u"--channels"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(QFileInfo(out).size(), 96'000 * 3);
    }

    void freeRunningSignals_areTheSameEveryTime() {
        for (const QString& suffix : {u"wav"_s, u"flac"_s}) {
            const QString first = path(u"first."_s + suffix);
            const QString second = path(u"second."_s + suffix);
            QCOMPARE(recordTwoSeconds(first, {u"--rate"_s, u"44100"_s}).exitCode, 0);
            QThread::msleep(1'100); // the time of day must not be in the file
            QCOMPARE(recordTwoSeconds(second, {u"--rate"_s, u"44100"_s}).exitCode, 0);
            QVERIFY(!bytesOf(first).isEmpty());
            QVERIFY(bytesOf(first) == bytesOf(second));
        }
    }

    void sixteenBitMaterial_staysBitForBit() {
        const QString in = path(u"sixteen.wav"_s);
        const QString out = path(u"sixteen-out.wav"_s);
        writeSixteenBit(in, 50'000);
        const Outcome outcome = runCli(
            {u"record"_s, u"--source"_s, u"file:"_s + in, u"--free-run"_s, u"--sample-format"_s, u"s16"_s, out});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(bytesOf(in).mid(44) == bytesOf(out).mid(44));
    }

    void profile_makesWhatARecogniserExpects() {
        const QString out = path(u"whisper.wav"_s);
        const QJsonObject told = recordTwoSeconds(out, {u"--profile"_s, u"openai-whisper"_s}).json().object();
        QCOMPARE(told[u"sampleRate"_s].toInt(), 16'000);
        QCOMPARE(told[u"channels"_s].toInt(), 1);
        QCOMPARE(told[u"sampleFormat"_s].toString(), u"s16"_s);
        QCOMPARE(QFileInfo(out).size(), 44 + 32'000 * 2);
    }

    void flac_saysThatItHolds24Bits() {
        const Outcome outcome = recordTwoSeconds(path(u"nearest.flac"_s), {u"--sample-format"_s, u"f32"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(u"24 bit"_s), qPrintable(outcome.err));
        QCOMPARE(outcome.json()[u"sampleFormat"_s].toString(), u"s24"_s);
    }

    void split_goesOnInNumberedFiles() {
        const QJsonArray files =
            recordTwoSeconds(path(u"split.wav"_s), {u"--split-every"_s, u"0.5s"_s}).json()[u"files"_s].toArray();
        QCOMPARE(files.size(), 4);
        for (const QJsonValue& file : files) {
            QCOMPARE(readableFrames(file.toString()), 24'000);
        }
        QCOMPARE(files[1].toString(), path(u"split-002.wav"_s));
    }

    void splitBySize_keepsEveryFileBelowIt() {
        const QJsonArray files =
            recordTwoSeconds(path(u"sized.wav"_s), {u"--split-every"_s, u"100KiB"_s}).json()[u"files"_s].toArray();
        QCOMPARE(files.size(), 8);
        for (const QJsonValue& file : files) {
            QVERIFY(QFileInfo(file.toString()).size() <= 102'400);
        }
    }

    void preRoll_standsInFrontOfTheDuration() {
        const QJsonDocument told = recordTwoSeconds(path(u"past.wav"_s), {u"--pre-roll"_s, u"1.5"_s}).json();
        QCOMPARE(told[u"frames"_s].toInt(), 168'000);
    }

    void existingFile_isLeftAlone_unlessToldOtherwise() {
        const QString out = path(u"there.wav"_s);
        QCOMPARE(recordTwoSeconds(out).exitCode, 0);
        const QByteArray before = bytesOf(out);
        const Outcome refused = recordTwoSeconds(out, {u"--channels"_s, u"1"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.saysOneLine() && refused.err.contains(out) && refused.err.contains(u"--overwrite"_s),
                 qPrintable(refused.err));
        QVERIFY(bytesOf(out) == before);
        QCOMPARE(recordTwoSeconds(out, {u"--channels"_s, u"1"_s, u"--overwrite"_s}).exitCode, 0);
        QVERIFY(bytesOf(out) != before);
    }

    void aFileThatIsTheSourceItself_isRefused() {
        const QString both = path(u"both.wav"_s);
        writeSixteenBit(both, 1'000);
        const QByteArray before = bytesOf(both);
        const Outcome outcome =
            runCli({u"record"_s, u"--source"_s, u"file:"_s + both, u"--free-run"_s, u"--overwrite"_s, both});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
        QVERIFY(bytesOf(both) == before);
    }

    void badInput_isOneSentence_andLeavesNothing_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("named");
        QTest::newRow("rate 0") << QStringList{u"--rate"_s, u"0"_s} << u"o.wav"_s << u"0 Hz"_s;
        QTest::newRow("rate 10^9") << QStringList{u"--rate"_s, u"1000000000"_s} << u"o.wav"_s << u"1000000000"_s;
        QTest::newRow("rate 10^12") << QStringList{u"--rate"_s, u"1e12"_s} << u"o.wav"_s << u"Hz"_s;
        QTest::newRow("no channels") << QStringList{u"--channels"_s, u"0"_s} << u"o.wav"_s << u"0 channels"_s;
        QTest::newRow("too many for FLAC") << QStringList{u"--channels"_s, u"9"_s} << u"o.flac"_s << u"FLAC"_s;
        QTest::newRow("rate that Opus lacks") << QStringList{u"--rate"_s, u"44100"_s} << u"o.opus"_s << u"44100"_s;
        QTest::newRow("unknown suffix") << QStringList{} << u"o.xyz"_s << u"o.xyz"_s;
        QTest::newRow("unknown profile") << QStringList{u"--profile"_s, u"vinyl"_s} << u"o.wav"_s << u"vinyl"_s;
        QTest::newRow("unknown quality") << QStringList{u"--quality"_s, u"superb"_s} << u"o.wav"_s << u"superb"_s;
        QTest::newRow("impossible filter")
            << QStringList{u"--quality"_s, u"custom:400:1.0"_s} << u"o.wav"_s << u"custom:400:1.0"_s;
        QTest::newRow("no duration") << QStringList{u"--duration"_s, u"0"_s} << u"o.wav"_s << u"duration"_s;
        QTest::newRow("endless past") << QStringList{u"--pre-roll"_s, u"61"_s} << u"o.wav"_s << u"pre-roll"_s;
        QTest::newRow("tiny files") << QStringList{u"--split-every"_s, u"1KiB"_s} << u"o.wav"_s << u"1024"_s;
        QTest::newRow("folder missing") << QStringList{} << u"no/such/o.wav"_s << u"no/such"_s;
    }
    void badInput_isOneSentence_andLeavesNothing() {
        QFETCH(QStringList, options);
        QFETCH(QString, name);
        QFETCH(QString, named);
        const QTemporaryDir folder;
        const Outcome outcome = recordTwoSeconds(folder.filePath(name), options);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aSourceThatIsNone_isNamed_data() {
        QTest::addColumn<QString>("source");
        QTest::newRow("no backend") << u"cassette:1"_s;
        QTest::newRow("no signal") << u"signal:triangle"_s;
        QTest::newRow("no file") << u"file:/nowhere/x.wav"_s;
        QTest::newRow("no audio") << u"file:"_s + treePath(u"README.md"_s);
    }
    void aSourceThatIsNone_isNamed() {
        QFETCH(QString, source);
        const Outcome outcome = runCli({u"record"_s, u"--source"_s, source, path(u"none.wav"_s)});
        QCOMPARE(outcome.exitCode, 1);
        const QString thing = source.startsWith(u"file:"_s) ? source.mid(5) : source;
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(thing), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(path(u"none.wav"_s)));
    }

    void aFolderBelowAFile_isRefused() {
        const Outcome outcome = recordTwoSeconds(treePath(u"README.md"_s) + u"/o.wav"_s);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(u"README.md"_s), qPrintable(outcome.err));
    }

    void aDiskThatTakesNoMore_leavesAPlayableFile() {
        const QString out = path(u"limited.wav"_s);
        QProcess shell;
        shell.start(u"bash"_s,
                    {u"-c"_s, u"ulimit -f 400; exec \"$0\" record --source signal:white --free-run --json \"$1\""_s,
                     programPath(u"sincscope-cli"_s), out});
        const Outcome outcome = outcomeOf(shell);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(u"limited.wav"_s), qPrintable(outcome.err));
        QCOMPARE(readableFrames(out), outcome.json()[u"frames"_s].toInt());
        QVERIFY(readableFrames(out) > 40'000);
    }

    void aRequestToEnd_finishesTheFile_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("closed terminal") << SIGHUP;
    }
    void aRequestToEnd_finishesTheFile() {
        QFETCH(int, signal);
        const QString out = path(u"ended-%1.wav"_s.arg(signal));
        const auto process = startCli({u"record"_s, u"--source"_s, u"signal:sine"_s, u"--json"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"ended-%1.partial.wav"_s.arg(signal))), 10'000);
        QThread::msleep(600);
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(readableFrames(out), outcome.json()[u"frames"_s].toInt());
        QVERIFY(readableFrames(out) > 12'000);
        QVERIFY(!QFileInfo::exists(path(u"ended-%1.partial.wav"_s.arg(signal))));
    }

    void namesOfEveryKind_areTaken() {
        for (const QString& name :
             {u"Größe 音 🎧.wav"_s, u"two\nlines.wav"_s, QString(251, u'x') + u".wav"_s, u"-.wav"_s}) {
            const Outcome outcome = recordTwoSeconds(path(name));
            QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
            QCOMPARE(readableFrames(path(name)), 96'000);
        }
    }

    void aRemovedFolder_isTold() {
        QVERIFY(QDir(m_folder.path()).mkdir(u"gone"_s));
        const auto process = startCli({u"record"_s, u"--source"_s, u"signal:sine"_s, path(u"gone/take.wav"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"gone/take.partial.wav"_s)), 10'000);
        QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
    }
};

QTEST_APPLESS_MAIN(TestRecordCommand)
#include "tst_record_command.moc"
