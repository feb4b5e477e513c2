#include "core/record/file_names.h"
#include "core/record/recorder.h"
#include "tests/core/record/recorded_sound.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <string_view>

using namespace sinc;

namespace {

constexpr StreamFormat kFormat{48'000, 2};

SampleFormat sampleFormatFor(const std::string& path) {
    const Container container = containerOf(path).value();
    return nearestSampleFormat(container,
                               container.kind == ContainerKind::W64 ? SampleFormat::F32 : SampleFormat::S16);
}

/// What the killed process does: records ten times as fast as real time, and tells what is safe by now.
int writeUntilKilled(const std::string& path) {
    Recorder recorder;
    const SampleFormat sampleFormat =
        path.find("rf64") != std::string::npos ? SampleFormat::F32 : sampleFormatFor(path);
    if (!recorder.start({path, kFormat, sampleFormat})) {
        return 1;
    }
    const auto begun = std::chrono::steady_clock::now();
    for (FramePosition position = 0;; position += 480) {
        const std::vector<float> samples = recorded::frames(position, 480, kFormat.channels);
        recorder.push({samples.data(), 480, kFormat.channels, position});
        while (recorder.progress().fill > 0.5F) { // a disk that is slower than that is not what is tested here
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        std::printf("%lld\n", static_cast<long long>(recorder.progress().framesOnDisk));
        std::fflush(stdout);
        std::this_thread::sleep_until(begun + std::chrono::microseconds(position * 1'000 / 480));
    }
}

} // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT

    static constexpr int kKillsPerContainer = 4;

    struct Victim {
        std::string path;
        int lifeMs = 0;
        std::unique_ptr<QProcess> process;
        std::int64_t reported = 0;
    };

    static std::int64_t lastReport(const QByteArray& output) {
        const QList<QByteArray> lines = output.split('\n');
        return lines.size() < 2 ? 0 : lines[lines.size() - 2].toLongLong(); // the very last may be torn
    }

private Q_SLOTS:
    /// All containers at once, each killed several times at moments of its own.
    void aKilledRecording_isPlayable_upToASecondBeforeWhatWasReported() {
        QTemporaryDir folder;
        QRandomGenerator random(1);
        std::vector<Victim> victims;
        for (const char* name : {"plain.wav", "rf64.wav", "a.w64", "a.flac", "a.ogg", "a.opus", "a.raw"}) {
            for (int i = 0; i < kKillsPerContainer; ++i) {
                Victim victim;
                victim.path =
                    folder.filePath(QStringLiteral("%1 %2").arg(i).arg(QLatin1String(name))).toStdString();
                victim.lifeMs = random.bounded(400, 1'500);
                victim.process = std::make_unique<QProcess>();
                victims.push_back(std::move(victim));
            }
        }
        std::sort(victims.begin(), victims.end(),
                  [](const Victim& a, const Victim& b) { return a.lifeMs < b.lifeMs; });
        QElapsedTimer clock;
        clock.start();
        for (Victim& victim : victims) {
            victim.process->start(QCoreApplication::applicationFilePath(),
                                  {QStringLiteral("--write-until-killed"), QString::fromStdString(victim.path)});
        }
        for (Victim& victim : victims) {
            QVERIFY(victim.process->waitForReadyRead());
            QTest::qWait(static_cast<int>(std::max<qint64>(0, victim.lifeMs - clock.elapsed())));
            ::kill(static_cast<pid_t>(victim.process->processId()), SIGKILL);
            QVERIFY(victim.process->waitForFinished());
            QCOMPARE(victim.process->exitStatus(), QProcess::CrashExit);
            victim.reported = lastReport(victim.process->readAllStandardOutput());
        }
        std::int64_t longest = 0;
        for (const Victim& victim : victims) {
            const Container container = containerOf(victim.path).value();
            const bool raw = container.kind == ContainerKind::Raw;
            const recorded::Sound sound =
                recorded::read(partialPathOf(victim.path), kFormat, raw ? SF_FORMAT_PCM_16 : 0);
            longest = std::max(longest, victim.reported);
            QVERIFY2(sound.frames() >= victim.reported - kFormat.sampleRate,
                     qPrintable(QStringLiteral("%1: %2 of %3")
                                    .arg(QString::fromStdString(victim.path))
                                    .arg(sound.frames())
                                    .arg(victim.reported)));
            if (container.lossless) {
                QCOMPARE(sound.samples,
                         recorded::frames(0, static_cast<std::size_t>(sound.frames()), kFormat.channels));
            }
        }
        QVERIFY(longest > 2 * kFormat.sampleRate); // the test would prove nothing otherwise
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--write-until-killed") {
        return writeUntilKilled(argv[2]);
    }
    QCoreApplication application(argc, argv);
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_writer.moc"
