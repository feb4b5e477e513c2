#include "tests/app/cli/program_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sndfile.hh>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

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

/// Runs a recording on a disk of its own, of 24 MiB, that it fills; then carries what is on it to `results`. Where
/// the system grants no mount, a limit on the size of files takes its place.
Outcome recordOnSmallDisk(const QString& disk, const QString& name, const QString& results) {
    const QString script = uR"(
        if unshare -m true 2>/dev/null; then space="unshare -m"
        elif unshare -rm true 2>/dev/null; then space="unshare -rm"
        else space=; fi
        exec $space bash -c '
            mount -t tmpfs -o size=24m none "$1" 2>/dev/null || ulimit -f 8000
            "$0" record --source signal:white --free-run --json "$1/$2"
            code=$?
            cp -a "$1/." "$3" && exit $code' "$@")"_s;
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, script, u"bash"_s, programPath(u"sincscope-cli"_s), disk, name, results});
    return outcomeOf(shell);
}

void writeSeconds(const QString& path, int format, int seconds) {
    SndfileHandle file(path.toStdString(), SFM_WRITE, format, 2, 48'000);
    std::vector<short> samples(static_cast<std::size_t>(2 * seconds) * 48'000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] = static_cast<short>(i * 40'503 & 0xFFFF);
    }
    file.writef(samples.data(), static_cast<sf_count_t>(samples.size() / 2));
}

} // namespace

class TestHostileRecording : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void aFullDisk_keepsWhatWasRecorded_data() {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("wav") << u"wav"_s;
        QTest::newRow("flac") << u"flac"_s;
        QTest::newRow("w64") << u"w64"_s;
    }
    void aFullDisk_keepsWhatWasRecorded() {
        QFETCH(QString, suffix);
        const QTemporaryDir disk;
        const QTemporaryDir results;
        const QString name = u"take."_s + suffix;
        const Outcome outcome = recordOnSmallDisk(disk.path(), name, results.path());
        QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.err));
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(name), qPrintable(outcome.err));
        QCOMPARE(QDir(results.path()).entryList(QDir::Files), QStringList{name});
        const qint64 frames = readableFrames(results.filePath(name));
        QCOMPARE(frames, outcome.json()[u"frames"_s].toInteger());
        QVERIFY2(frames > 200'000, qPrintable(QString::number(frames)));
        QVERIFY(
            !outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_streams"_s, results.filePath(name)}).isEmpty());
    }

    void aSourceFileThatShrinks_isNamed_andTheRestIsKept_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("format");
        QTest::newRow("wav") << u"wav"_s << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("flac") << u"flac"_s << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    }
    void aSourceFileThatShrinks_isNamed_andTheRestIsKept() {
        QFETCH(QString, suffix);
        QFETCH(int, format);
        const QString in = path(u"shrinking."_s + suffix);
        const QString out = path(u"shrunk-%1.wav"_s.arg(suffix));
        writeSeconds(in, format, 20);
        const auto process = startCli({u"record"_s, u"--source"_s, u"file:"_s + in, u"--json"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path(u"shrunk-%1.partial.wav"_s.arg(suffix))).size() > 100'000, 20'000);
        QVERIFY(QFile::resize(in, QFileInfo(in).size() / 4));
        // It plays in real time; a quarter is over soon, three more would not be.
        const Outcome outcome = outcomeOf(*process);
        QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.err));
        QVERIFY2(outcome.saysOneLine() && outcome.err.contains(u"shrinking."_s + suffix), qPrintable(outcome.err));
        QCOMPARE(readableFrames(out), outcome.json()[u"frames"_s].toInteger());
        QVERIFY(readableFrames(out) > 20'000);
        QVERIFY(readableFrames(out) < 15 * 48'000);
    }

    void nohup_outlivesTheTerminal() {
        const QString out = path(u"nohup.wav"_s);
        QProcess shell;
        shell.start(u"nohup"_s, {programPath(u"sincscope-cli"_s), u"record"_s, u"--source"_s, u"signal:sine"_s,
                                 u"--json"_s, out});
        const QString partial = path(u"nohup.partial.wav"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(partial).size() > 10'000, 20'000);
        const auto id = static_cast<pid_t>(shell.processId());
        QCOMPARE(::kill(id, SIGHUP), 0);
        const qint64 before = QFileInfo(partial).size();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(partial).size() > before + 200'000, 20'000);
        QCOMPARE(::kill(id, SIGTERM), 0);
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(readableFrames(out) > 24'000);
    }

    void aRequestToEnd_atAnyMoment_leavesAWholeFileOrNone() {
        const QTemporaryDir folder;
        for (int i = 0; i < 24; ++i) {
            const QString out = folder.filePath(u"%1.wav"_s.arg(i));
            const auto process = startCli({u"record"_s, u"--source"_s, u"signal:sine"_s, out});
            QVERIFY(process->waitForStarted());
            QThread::msleep(static_cast<unsigned long>(5 * i));
            ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
            QVERIFY(process->waitForFinished(60'000));
            if (process->exitStatus() == QProcess::NormalExit) {
                QVERIFY2(process->exitCode() == 0, process->readAllStandardError());
                QVERIFY(readableFrames(out) >= 0);
            }
        }
        QVERIFY(QDir(folder.path()).entryList({u"*.partial.*"_s}).isEmpty());
    }

    /// Each waits until the disk has its file; in memory that takes no time, whatever else the disk has to do.
    void quickRecordings_areAsManyFiles() {
        const QFileInfo memory(u"/dev/shm"_s);
        const QTemporaryDir folder(memory.isWritable() ? u"/dev/shm/quick-XXXXXX"_s : path(u"quick-XXXXXX"_s));
        constexpr int kTimes = 200;
        for (int i = 0; i < kTimes; i += 4) { // four at once: they do not disturb each other either
            std::vector<std::unique_ptr<QProcess>> running;
            for (int k = i; k < i + 4; ++k) {
                running.push_back(startCli({u"record"_s, u"--source"_s, u"signal:pink"_s, u"--free-run"_s,
                                            u"--duration"_s, u"0.05"_s, folder.filePath(u"%1.wav"_s.arg(k))}));
            }
            for (const auto& process : running) {
                const Outcome outcome = outcomeOf(*process);
                QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
            }
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), kTimes);
        for (const QString& file : files) {
            QCOMPARE(readableFrames(folder.filePath(file)), 2'400);
        }
    }

    void twoProgramsAndOneName_oneIsRefused() {
        const QString out = path(u"one-name.wav"_s);
        const auto first = startCli({u"record"_s, u"--source"_s, u"signal:sine"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"one-name.partial.wav"_s)), 20'000);
        const Outcome second = runCli({u"record"_s, u"--source"_s, u"signal:pink"_s, u"--overwrite"_s, out});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.saysOneLine() && second.err.contains(u"one-name"_s), qPrintable(second.err));
        first->terminate();
        QCOMPARE(outcomeOf(*first).exitCode, 0);
        QVERIFY(readableFrames(out) >= 0);
    }
};

QTEST_APPLESS_MAIN(TestHostileRecording)
#include "tst_hostile_recording.moc"
