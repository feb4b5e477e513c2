#include "ui/lab/aside.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace sinc {

void doAside(QObject& owner, std::function<bool()> work, std::function<void(bool)> done) {
    QThreadPool::globalInstance()->start(
        [owner = QPointer(&owner), work = std::move(work), done = std::move(done)] {
            const bool well = work();
            QMetaObject::invokeMethod(
                qApp,
                [owner, done, well] {
                    if (owner) {
                        done(well);
                    }
                },
                Qt::QueuedConnection);
        });
}

} // namespace sinc
