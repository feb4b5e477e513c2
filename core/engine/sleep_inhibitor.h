#pragma once

#include <QString>

#include <memory>

namespace sinc {

/// Keeps the computer awake while it exists (a recording runs). On Linux through logind, else the desktop's own
/// services, over D-Bus; on Windows through the power request of the thread. Where none of them answers, the
/// recording goes on all the same. Thread: the engine's; asking does not wait for an answer.
class SleepInhibitor {
public:
    explicit SleepInhibitor(const QString& reason);
    ~SleepInhibitor();
    SleepInhibitor(const SleepInhibitor&) = delete;
    SleepInhibitor& operator=(const SleepInhibitor&) = delete;

private:
    struct Lock;
    std::unique_ptr<Lock> m_lock;
};

} // namespace sinc
