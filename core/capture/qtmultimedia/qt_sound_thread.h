#pragma once

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace sinc::qt {

/// The one thread on which everything of Qt Multimedia happens: its audio classes belong to the thread that made
/// them, and some versions abort when two threads use them at a time. Opening a device can also take forever there
/// (Qt 6.4 waits without end when a PulseAudio stream fails), so nobody waits without end for this thread.
class QtSoundThread {
public:
    QtSoundThread();
    ~QtSoundThread();
    QtSoundThread(const QtSoundThread&) = delete;
    QtSoundThread& operator=(const QtSoundThread&) = delete;

    /// Runs the work there and waits for it. Work that is late runs all the same: it owns what it uses.
    /// @return false when the time was up before
    bool run(std::chrono::milliseconds patience, std::function<void()> work);

    /// Makes an object that lives on that thread: its queued work runs there, and it is deleted there.
    template <typename Object, typename... Arguments>
    std::shared_ptr<Object> make(Arguments&&... arguments) {
        auto* object = new Object(std::forward<Arguments>(arguments)...);
        object->moveToThread(m_thread);
        return share(object);
    }
    /// The same for an object that was made on that thread.
    template <typename Object>
    static std::shared_ptr<Object> share(Object* object) {
        return std::shared_ptr<Object>(object, [](Object* last) { last->deleteLater(); });
    }

private:
    QThread* m_thread;               ///< left alone when it hangs
    std::unique_ptr<QObject> m_desk; ///< lives there and takes the work
};

} // namespace sinc::qt
