#include "ui/theme/portal_scheme.h"

#ifndef Q_OS_WIN

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QString>
#include <QVariant>

namespace sinc::theme {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

std::optional<bool> g_dark;

/// Read() of old portals wraps the value into one variant more than its signal does.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

PortalScheme::PortalScheme(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &PortalScheme::takeAnswer);
}

std::optional<bool> PortalScheme::lastKnown() {
    return g_dark;
}

void PortalScheme::takeSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey) {
        take(value.variant());
    }
}

void PortalScheme::takeAnswer(QDBusPendingCallWatcher* watcher) {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (reply.isValid()) {
        take(reply.value().variant());
    }
}

void PortalScheme::take(const QVariant& value) {
    constexpr uint kNoWish = 0;
    constexpr uint kDark = 1;
    const uint wish = unwrapped(value).toUInt();
    const std::optional<bool> dark = wish == kNoWish ? std::nullopt : std::optional<bool>(wish == kDark);
    if (dark != g_dark) {
        g_dark = dark;
        Q_EMIT changed();
    }
}

} // namespace sinc::theme

#endif
