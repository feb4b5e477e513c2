#include "core/engine/sleep_inhibitor.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace sinc {

#ifdef Q_OS_WIN

struct SleepInhibitor::Lock {
    explicit Lock(const QString&) { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    ~Lock() { SetThreadExecutionState(ES_CONTINUOUS); }
};

#else

/// logind's lock is a file descriptor: the computer stays awake until it is closed. A sandboxed program reaches the
/// desktop portal instead, whose lock is an object that has to be closed.
/// Source: systemd's org.freedesktop.login1(5), Inhibit(); XDG desktop portal, org.freedesktop.portal.Inhibit.
struct SleepInhibitor::Lock : QObject {
    explicit Lock(const QString& reason)
        : m_reason(reason) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        call << QStringLiteral("sleep:idle") << QStringLiteral("Sincscope") << reason << QStringLiteral("block");
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, &Lock::takeDescriptor);
    }

    ~Lock() override {
        if (!m_portalRequest.isEmpty()) {
            QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.portal.Desktop"), m_portalRequest,
                QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
        }
    }

    void takeDescriptor(QDBusPendingCallWatcher* watcher) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            m_descriptor = reply.value();
        } else {
            askPortal();
        }
    }

    void askPortal() {
        constexpr uint kSuspend = 4;
        constexpr uint kIdle = 8;
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
        call << QString() << (kSuspend | kIdle) << QVariantMap{{QStringLiteral("reason"), m_reason}};
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<QDBusObjectPath> reply = *done;
            done->deleteLater();
            m_portalRequest = reply.isValid() ? reply.value().path() : QString();
        });
    }

    QString m_reason;
    QDBusUnixFileDescriptor m_descriptor;
    QString m_portalRequest;
};

#endif

SleepInhibitor::SleepInhibitor(const QString& reason)
    : m_lock(std::make_unique<Lock>(reason)) {}

SleepInhibitor::~SleepInhibitor() = default;

} // namespace sinc
