#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace sinc::theme {

/// The desktop's wish for light or dark, from the desktop portal (org.freedesktop.portal.Settings, key
/// org.freedesktop.appearance color-scheme: 0 no wish, 1 dark, 2 light). Only asks without waiting. Thread: GUI.
class PortalScheme final : public QObject {
    Q_OBJECT
public:
    explicit PortalScheme(QObject* parent);

    /// The last wish that any portal of this process told: dark or not; nothing before the first answer.
    [[nodiscard]] static std::optional<bool> lastKnown();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void takeAnswer(QDBusPendingCallWatcher* watcher);
    void take(const QVariant& value);
};

} // namespace sinc::theme

#endif
