#include "ui/theme/portal_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using sinc::theme::PortalScheme;

namespace {

/// The settings of a desktop portal, as its interface words them.
class DesktopPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) {
        Q_ASSERT(group == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); // wrapped twice, as portals do
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace

/// A real bus of its own, with a portal on a connection of its own.
class TestPortalScheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--print-address")});
        QVERIFY2(m_daemon.waitForStarted(), qPrintable(m_daemon.errorString()));
        QVERIFY(m_daemon.waitForReadyRead(10000));
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanupTestCase() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theAnswerAtTheStart_isTakenOver() {
        m_portal.scheme = 1;
        PortalScheme scheme(nullptr);
        QSignalSpy changed(&scheme, &PortalScheme::changed);
        QVERIFY(changed.wait(10000));
        QCOMPARE(PortalScheme::lastKnown(), std::optional<bool>(true));
    }

    void aChange_isTold() {
        m_portal.scheme = 1;
        PortalScheme scheme(nullptr);
        QTRY_COMPARE(PortalScheme::lastKnown(), std::optional<bool>(true));
        QSignalSpy changed(&scheme, &PortalScheme::changed);
        m_portal.scheme = 2; // the answer at the start may still be on its way
        Q_EMIT m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                       QDBusVariant(2U));
        QTRY_COMPARE(PortalScheme::lastKnown(), std::optional<bool>(false));
        QVERIFY(changed.count() > 0);
    }

    void aDesktopWithoutAWish_isNotGuessed() {
        m_portal.scheme = 0;
        PortalScheme scheme(nullptr);
        QTRY_COMPARE(PortalScheme::lastKnown(), std::optional<bool>());
    }

private:
    QProcess m_daemon;
    DesktopPortal m_portal;
};

QTEST_GUILESS_MAIN(TestPortalScheme)
#include "tst_portal_scheme.moc"
