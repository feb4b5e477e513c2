#include "tests/app/cli/program_run.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sndfile.hh>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

constexpr int kRate = 48'000;
constexpr std::size_t kLeadFrames = 2 * kRate; ///< a null sink rewinds its first moments when a stream starts
constexpr std::size_t kSoundFrames = 6 * kRate;

/// Two seconds of silence, then noise in which no sample repeats in a way that could be mistaken.
std::vector<float> knownSound() {
    std::vector<float> samples(2 * kLeadFrames, 0.0F);
    std::mt19937 random(20261124);
    std::uniform_real_distribution<float> level(-0.9F, 0.9F);
    for (std::size_t i = 0; i < 2 * kSoundFrames; ++i) {
        samples.push_back(level(random));
    }
    return samples;
}

/// Keeps a core busy while it lives.
class Burner {
public:
    Burner()
        : m_thread([this] {
            volatile double heat = 1.0;
            while (!m_stop.load(std::memory_order_relaxed)) {
                heat = heat * 1.0000001 + 1e-9;
            }
        }) {}
    Burner(const Burner&) = delete;
    Burner& operator=(const Burner&) = delete;
    ~Burner() {
        m_stop.store(true);
        m_thread.join();
    }

private:
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

std::vector<float> readSamples(const QString& path) {
    SndfileHandle file(path.toStdString());
    std::vector<float> samples(static_cast<std::size_t>(file.frames() * file.channels()));
    file.readf(samples.data(), file.frames());
    return samples;
}

} // namespace

class TestRecordMonitor : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void everySampleArrives_whileBothCoresAreBusy() {
        const std::vector<float> known = knownSound();
        QFile raw(path(u"known.raw"_s));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(reinterpret_cast<const char*>(known.data()), static_cast<qint64>(known.size() * sizeof(float)));
        raw.close();

        const Burner first;
        const Burner second;
        const QString out = path(u"monitor.wav"_s);
        const auto recording = startCli({u"record"_s, u"--source"_s, u"pulse-monitor:sinc_a"_s, u"--profile"_s,
                                         u"studio"_s, u"--duration"_s, u"14"_s, u"--json"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"monitor.partial.wav"_s)), 10'000);
        QThread::msleep(500);
        QProcess player;
        player.start(u"paplay"_s, {u"--raw"_s, u"--format=float32le"_s, u"--rate=48000"_s, u"--channels=2"_s,
                                   u"--device=sinc_a"_s, raw.fileName()});
        QVERIFY(player.waitForFinished(30'000));
        QCOMPARE(player.exitCode(), 0);
        const Outcome outcome = outcomeOf(*recording);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()[u"gaps"_s].toInt(-1), 0);
        QCOMPARE(outcome.json()[u"droppedFrames"_s].toInt(-1), 0);

        const std::vector<float> recorded = readSamples(out);
        const auto sound = known.begin() + static_cast<std::ptrdiff_t>(2 * kLeadFrames);
        const auto found = std::search(recorded.begin(), recorded.end(), sound, sound + 64);
        QVERIFY(found != recorded.end());
        QVERIFY(recorded.end() - found >= known.end() - sound);
        QVERIFY(std::memcmp(&*found, &*sound, 2 * kSoundFrames * sizeof(float)) == 0); // one unbroken run
    }

    void aSourceThatDisappears_leavesAPlayableFile() {
        const QByteArray module = outputOf(
            u"pactl"_s, {u"load-module"_s, u"module-null-sink"_s, u"sink_name=sinc_cli_gone"_s, u"rate=48000"_s});
        QVERIFY(!module.isEmpty());
        const QString out = path(u"gone.wav"_s);
        const auto recording =
            startCli({u"record"_s, u"--source"_s, u"pulse-monitor:sinc_cli_gone"_s, u"--json"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"gone.partial.wav"_s)), 10'000);
        QThread::msleep(3'000);
        outputOf(u"pactl"_s, {u"unload-module"_s, QString::fromUtf8(module.trimmed())});
        const Outcome outcome = outcomeOf(*recording);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
        QCOMPARE(outcome.json()[u"files"_s].toArray().size(), 1);
        QCOMPARE(static_cast<int>(readSamples(out).size() / 2), outcome.json()[u"frames"_s].toInt());
        QVERIFY(outcome.json()[u"frames"_s].toInt() > kRate);
    }

    void aSourceThatIsNotThere_isNamed() {
        for (const QString& id : {u"pulse:nobody"_s, u"pulse-monitor:nobody"_s, u"pulse-app:99999"_s}) {
            const Outcome outcome = runCli({u"record"_s, u"--source"_s, id, path(u"nobody.wav"_s)});
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.saysOneLine() && outcome.err.contains(id), qPrintable(outcome.err));
            QVERIFY(!QFileInfo::exists(path(u"nobody.wav"_s)));
        }
    }

    void devices_listsTheServersSources() {
        const QString all = runCli({u"devices"_s, u"--json"_s}).out;
        for (const QString& id : {u"pulse:sinc_mic"_s, u"pulse-monitor:sinc_a"_s, u"pulse-monitor:sinc_b"_s}) {
            QVERIFY2(all.contains(u'"' + id + u'"'), qPrintable(all));
        }
        QVERIFY(!all.contains(u"\"qt:"_s)); // Qt Multimedia loses sound here
    }

    void aServerThatIsNotThere_isNamed() {
        qputenv("PULSE_SERVER", "unix:/nowhere/socket");
        const Outcome outcome = runCli({u"record"_s, u"--source"_s, u"pulse:sinc_mic"_s, path(u"none.wav"_s)});
        const Outcome signal = runCli({u"record"_s, u"--source"_s, u"signal:sine"_s, u"--duration"_s, u"1"_s,
                                       u"--free-run"_s, path(u"signal.wav"_s)});
        qunsetenv("PULSE_SERVER");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!QFileInfo::exists(path(u"none.wav"_s)));
        QCOMPARE(signal.exitCode, 0);
        QVERIFY2(signal.err.isEmpty(), qPrintable(signal.err));
    }
};

QTEST_GUILESS_MAIN(TestRecordMonitor)
#include "tst_record_monitor.moc"
