#include "core/capture/pulse/pulse_backend.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include "pulse_test_support.h"

using namespace sinc;
using namespace sinc::test;

namespace {

/// A sound server of this test's own, which it may kill.
class OwnServer {
public:
    OwnServer() {
        qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(socket()));
        qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_folder.path()));
        qputenv("PULSE_STATE_PATH", QFile::encodeName(m_folder.path()));
        // A session can hold only one server, and has one already.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        m_process.setProcessEnvironment(environment);
    }
    ~OwnServer() { kill(); }
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    void start() {
        QFile::remove(socket());
        m_process.start(QStringLiteral("pulseaudio"),
                        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                         QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                         QStringLiteral("--realtime=no"), QStringLiteral("--high-priority=no"),
                         QStringLiteral("--load=module-native-protocol-unix auth-anonymous=1 socket=") + socket(),
                         QStringLiteral("--load=module-null-sink sink_name=sinc_own format=float32le rate=48000")});
    }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("socket")); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestPulseServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backend_works_onceAServerAppears();
    void backend_recovers_whenTheServerDiesAndReturns();
};

void TestPulseServer::backend_works_onceAServerAppears() {
    OwnServer server;
    std::atomic<int> changes{0};
    PulseBackend backend;
    const Status started = backend.start([&] { ++changes; });
    QVERIFY(!started.ok());
    QCOMPARE(started.failure().fault, Fault::ServerUnavailable);
    QVERIFY(started.failure().subject.starts_with("unix:"));
    QVERIFY(backend.sources().empty());
    QCOMPARE(backend.open("pulse-monitor:sinc_own", {}).failure().fault, Fault::ServerUnavailable);
    QCOMPARE(backend.describe("pulse-monitor:sinc_own").failure().fault, Fault::ServerUnavailable);

    backend.watchLevels({true, true});
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(find(backend.sources(), "pulse-monitor:sinc_own") != nullptr, 30'000);
    QTRY_VERIFY(changes > 0);
    QTRY_COMPARE(find(backend.sources(), "pulse-monitor:sinc_own")->level->state(), SourceLevel::State::Open);
}

void TestPulseServer::backend_recovers_whenTheServerDiesAndReturns() {
    OwnServer server;
    server.start();
    std::atomic<int> changes{0};
    PulseBackend backend;
    (void)backend.start([&] { ++changes; });
    backend.watchLevels({true, true});
    QTRY_VERIFY_WITH_TIMEOUT(find(backend.sources(), "pulse-monitor:sinc_own") != nullptr, 30'000);
    const auto level = find(backend.sources(), "pulse-monitor:sinc_own")->level;
    QTRY_COMPARE(level->state(), SourceLevel::State::Open);
    KeepingSink sink(2 * 48'000 * 30);
    auto stream = backend.open("pulse-monitor:sinc_own", {});
    QVERIFY(stream.ok() && stream.value()->start(sink).ok());
    QTRY_VERIFY(sink.sampleCount() > 0);

    const int before = changes;
    server.kill();
    QTRY_COMPARE(sink.ends(), 1);
    QCOMPARE(sink.end(), CaptureEnd::Gone);
    QTRY_VERIFY(backend.sources().empty());
    QTRY_VERIFY(changes > before);
    QVERIFY(backend.outputs().empty());
    QCOMPARE(level->state(), SourceLevel::State::Closed);

    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(find(backend.sources(), "pulse-monitor:sinc_own") != nullptr, 30'000);
    QTRY_COMPARE(find(backend.sources(), "pulse-monitor:sinc_own")->level->state(), SourceLevel::State::Open);
    KeepingSink again(2 * 48'000 * 30);
    auto next = backend.open("pulse-monitor:sinc_own", {});
    QVERIFY(next.ok() && next.value()->start(again).ok());
    QTRY_VERIFY(again.sampleCount() > 0);
    QCOMPARE(sink.ends(), 1);
    QCOMPARE(sink.blocksAfterEnd(), 0);
}

QTEST_GUILESS_MAIN(TestPulseServer)
#include "tst_pulse_server.moc"
