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
        if (m_portalCall != nullptr) { // a short recording: the answer finds nobody but this
            disconnect(m_portalCall, nullptr, this, nullptr);
            m_portalCall->setParent(nullptr);
            connect(m_portalCall, &QDBusPendingCallWatcher::finished, m_portalCall,
                    [](QDBusPendingCallWatcher* done) {
                        closeRequest(requestOf(done));
                        done->deleteLater();
                    });
        }
        closeRequest(m_portalRequest);
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
        m_portalCall = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(m_portalCall, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
            m_portalRequest = requestOf(done);
            m_portalCall = nullptr;
            done->deleteLater();
        });
    }

    /// Empty where there is no portal.
    static QString requestOf(QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        return reply.isValid() ? reply.value().path() : QString();
    }

    static void closeRequest(const QString& path) {
        if (!path.isEmpty()) {
            QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.portal.Desktop"), path,
                QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
        }
    }

    QString m_reason;
    QDBusUnixFileDescriptor m_descriptor;
    QDBusPendingCallWatcher* m_portalCall = nullptr; ///< until it is answered
    QString m_portalRequest;
};

#endif

SleepInhibitor::SleepInhibitor(const QString& reason)
    : m_lock(std::make_unique<Lock>(reason)) {}

SleepInhibitor::~SleepInhibitor() = default;

} // namespace sinc
