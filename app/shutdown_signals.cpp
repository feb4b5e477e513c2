#include "app/shutdown_signals.h"

#include <QSocketNotifier>

#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <vector>
#endif

namespace sinc {

namespace {
std::atomic<bool> g_requested{false};
} // namespace

bool ShutdownSignals::requestedSoFar() noexcept {
    return g_requested.load();
}

#ifdef Q_OS_WIN

namespace {
std::atomic<ShutdownSignals*> g_instance{nullptr};

/// Runs on a thread that Windows makes for it; the process ends when it returns from a close event.
BOOL WINAPI onConsoleEvent(DWORD event) {
    g_requested.store(true);
    if (ShutdownSignals* instance = g_instance.load()) {
        QMetaObject::invokeMethod(instance, &ShutdownSignals::requested, Qt::QueuedConnection);
    }
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) {
        Sleep(5000); // Windows allows five seconds to finish the file
    }
    return TRUE;
}
} // namespace

struct ShutdownSignals::Bridge {
    explicit Bridge(ShutdownSignals* owner) {
        g_instance.store(owner);
        SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    }
    ~Bridge() {
        SetConsoleCtrlHandler(onConsoleEvent, FALSE);
        g_instance.store(nullptr);
    }
};

#else

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};
int g_wake[2] = {-1, -1}; ///< a signal handler may write to a socket, and to little else

void onSignal(int) {
    g_requested.store(true);
    const char byte = 1;
    if (write(g_wake[0], &byte, 1) < 0) {
        // The pipe is full of earlier requests: one is enough.
    }
}

bool isIgnored(int signal) {
    struct sigaction inherited {};
    return sigaction(signal, nullptr, &inherited) == 0 && inherited.sa_handler == SIG_IGN;
}

} // namespace

struct ShutdownSignals::Bridge {
    explicit Bridge(ShutdownSignals* owner) {
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, g_wake) != 0) {
            return; // without it the signals keep their default action
        }
        notifier = std::make_unique<QSocketNotifier>(g_wake[1], QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, owner, [owner] {
            char byte = 0;
            if (read(g_wake[1], &byte, 1) == 1) {
                Q_EMIT owner->requested();
            }
        });
        struct sigaction action {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        for (const int signal : kSignals) {
            if (signal == SIGHUP && isIgnored(signal)) {
                continue; // nohup: the terminal's end must not end the recording
            }
            sigaction(signal, &action, nullptr);
            taken.push_back(signal);
        }
    }

    ~Bridge() {
        for (const int signal : taken) {
            std::signal(signal, SIG_DFL);
        }
        notifier.reset();
        for (int& end : g_wake) {
            close(end);
            end = -1;
        }
    }

    std::unique_ptr<QSocketNotifier> notifier;
    std::vector<int> taken; ///< signals that we handle
};

#endif

ShutdownSignals::ShutdownSignals(QObject* parent)
    : QObject(parent)
    , m_bridge(std::make_unique<Bridge>(this)) {}

ShutdownSignals::~ShutdownSignals() = default;

} // namespace sinc
