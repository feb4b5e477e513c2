#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "core/engine/sleep_inhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

/// A message bus of the test's own, so that nobody's computer stays awake for it.
class PrivateBus {
public:
    PrivateBus() {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = m_daemon.readLine().trimmed();
        }
    }
    ~PrivateBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] const QByteArray& address() const { return m_address; }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

/// logind as far as it is asked: what it hands out is the end of a pipe, and the lock is held while that is open.
class Logind : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (message.member() != u"Inhibit"_s) {
            return false;
        }
        asked = message.arguments();
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
            return false;
        }
        m_readEnd = ends[0];
        const QDBusUnixFileDescriptor handed(ends[1]); // a copy
        ::close(ends[1]);
        return connection.send(message.createReply(QVariant::fromValue(handed)));
    }
    [[nodiscard]] bool holds() const {
        char nothing = 0;
        return m_readEnd >= 0 && ::read(m_readEnd, &nothing, 1) < 0; // 0 would be the end: nobody has the other one
    }

    QVariantList asked;

private:
    int m_readEnd = -1;
};

class Portal : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (message.member() == u"Inhibit"_s) {
            asked = message.arguments();
            ++open;
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(u"/the/request"_s))));
        }
        if (message.member() == u"Close"_s && message.path() == u"/the/request"_s) {
            --open;
            return connection.send(message.createReply());
        }
        return false;
    }

    QVariantList asked;
    int open = 0;
};

} // namespace

class TestSleepInhibitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(!m_systemBus.address().isEmpty() && !m_sessionBus.address().isEmpty());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_systemBus.address());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_sessionBus.address());
        QDBusConnection session =
            QDBusConnection::connectToBus(QString::fromLatin1(m_sessionBus.address()), u"desktop"_s);
        QVERIFY(session.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(session.registerVirtualObject(u"/"_s, &m_portal, QDBusConnection::SubPath));
    }

    void withoutLogind_thePortalIsAsked_andToldWhenItIsOver() {
        std::optional<SleepInhibitor> inhibitor(u"A recording is running"_s);
        QTRY_COMPARE(m_portal.open, 1);
        QCOMPARE(m_portal.asked.at(1).toUInt(), 4U + 8U); // suspend and idle
        QTest::qWait(50);
        QCOMPARE(m_portal.open, 1);
        inhibitor.reset();
        QTRY_COMPARE(m_portal.open, 0);
    }

    void whatIsOverBeforeThePortalAnswers_isTakenBackAllTheSame() {
        m_portal.asked.clear();
        std::optional<SleepInhibitor> inhibitor(u"A short recording"_s);
        QTRY_VERIFY(!m_portal.asked.isEmpty()); // asked, and the answer still under way
        inhibitor.reset();
        QTRY_COMPARE(m_portal.open, 0);
    }

    void recording_keepsTheComputerAwake_untilItIsFinished() {
        QDBusConnection system =
            QDBusConnection::connectToBus(QString::fromLatin1(m_systemBus.address()), u"system"_s);
        Logind logind;
        QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(system.registerVirtualObject(u"/org/freedesktop/login1"_s, &logind));
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<CaptureBackend>> backends;
        backends.push_back(std::make_unique<SignalBackend>());
        EngineClient engine(std::move(backends));
        engine.start();
        RecordRequest request;
        request.path = folder.filePath(u"take.wav"_s);
        request.sourceId = u"signal:pink"_s;
        QVERIFY(!logind.holds());
        engine.startRecording(request);
        QTRY_VERIFY(logind.holds());
        QCOMPARE(logind.asked.at(0).toString(), u"sleep:idle"_s);
        QCOMPARE(logind.asked.at(3).toString(), u"block"_s);
        engine.pauseRecording();
        QTest::qWait(100);
        QVERIFY(logind.holds());
        QSignalSpy finished(&engine, &EngineClient::recordingFinished);
        engine.stopRecording();
        QTRY_COMPARE(finished.count(), 1);
        QTRY_VERIFY(!logind.holds());
        QCOMPARE(m_portal.open, 0);
    }

private:
    PrivateBus m_systemBus;
    PrivateBus m_sessionBus;
    Portal m_portal;
};

QTEST_GUILESS_MAIN(TestSleepInhibitor)
#include "tst_sleep_inhibitor.moc"
