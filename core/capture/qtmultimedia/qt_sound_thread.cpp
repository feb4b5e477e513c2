#include "core/capture/qtmultimedia/qt_sound_thread.h"

#include <QMetaObject>
#include <QSemaphore>

#include <utility>

namespace sinc::qt {

namespace {

constexpr int kFarewellMs = 2'000;

} // namespace

QtSoundThread::QtSoundThread()
    : m_thread(new QThread)
    , m_desk(std::make_unique<QObject>()) {
    m_thread->setObjectName(QStringLiteral("Qt sound"));
    m_desk->moveToThread(m_thread);
    m_thread->start(QThread::HighPriority);
}

QtSoundThread::~QtSoundThread() {
    m_thread->quit();
    if (m_thread->wait(kFarewellMs)) {
        delete m_thread;
    } else {
        (void)m_desk.release(); // still in use by a thread that hangs
    }
}

bool QtSoundThread::run(std::chrono::milliseconds patience, std::function<void()> work) {
    const auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        m_desk.get(),
        [done, task = std::move(work)] {
            task();
            done->release();
        },
        Qt::QueuedConnection);
    return done->tryAcquire(1, static_cast<int>(patience.count()));
}

} // namespace sinc::qt
