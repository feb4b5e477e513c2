#pragma once

#include "core/lab/control.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace sinc {

/// Work on a pool of threads whose results are brought back to the owner's thread. What was cancelled meanwhile is
/// dropped. Thread: the owner's.
class LabJobs {
public:
    using Deliver = std::function<void()>;              ///< runs on the owner's thread
    using Work = std::function<Deliver(lab::Control&)>; ///< runs on a thread of the pool

    /// @param threads 0: as many as the machine has cores
    explicit LabJobs(QObject& owner, int threads = 0);
    ~LabJobs();
    LabJobs(const LabJobs&) = delete;
    LabJobs& operator=(const LabJobs&) = delete;

    void add(Work work);
    /// Drops what waits, tells what runs to stop, and ignores what it still gives. Does not wait.
    void cancel();

    [[nodiscard]] int pending() const noexcept { return m_pending; }

private:
    QObject& m_owner;
    QThreadPool m_pool;
    std::shared_ptr<lab::Control> m_control = std::make_shared<lab::Control>();
    int m_pending = 0;
};

} // namespace sinc
