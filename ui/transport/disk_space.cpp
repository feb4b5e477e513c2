#include "ui/transport/disk_space.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QThreadPool>

namespace sinc {

namespace {

/// The folder itself may not exist yet.
qint64 freeBytesAt(QString folder) {
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path()) {
        folder = QFileInfo(folder).path();
    }
    const QStorageInfo storage(folder);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace

void DiskSpace::ask(const QString& folder) {
    if (m_asking) {
        return;
    }
    m_asking = true;
    QThreadPool::globalInstance()->start([folder, asker = QPointer(this)] {
        const qint64 bytes = freeBytesAt(folder);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asker, bytes] {
                if (asker != nullptr) {
                    asker->learn(bytes);
                }
            },
            Qt::QueuedConnection);
    });
}

void DiskSpace::learn(qint64 bytes) {
    m_asking = false;
    if (bytes != m_freeBytes) {
        m_freeBytes = bytes;
        Q_EMIT changed();
    }
}

} // namespace sinc
