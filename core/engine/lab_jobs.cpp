#include "core/engine/lab_jobs.h"

#include <QMetaObject>

namespace sinc {

LabJobs::LabJobs(QObject& owner, int threads)
    : m_owner(owner) {
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
    m_pool.setThreadPriority(QThread::LowPriority); // sound and the window come first
}

LabJobs::~LabJobs() {
    cancel();
    m_pool.waitForDone();
}

void LabJobs::add(Work work) {
    ++m_pending;
    m_pool.start([this, control = m_control, work = std::move(work)] {
        const Deliver deliver = control->cancelled() ? Deliver() : work(*control);
        QMetaObject::invokeMethod(
            &m_owner,
            [this, control, deliver] {
                if (control->cancelled()) {
                    return;
                }
                --m_pending;
                if (deliver) {
                    deliver();
                }
            },
            Qt::QueuedConnection);
    });
}

void LabJobs::cancel() {
    m_control->cancel();
    m_control = std::make_shared<lab::Control>();
    m_pool.clear();
    m_pending = 0;
}

} // namespace sinc
