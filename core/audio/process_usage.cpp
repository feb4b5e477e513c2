#include "core/audio/process_usage.h"

#if defined(_WIN32)
#include <windows.h>
// psapi.h needs what windows.h defines.
#include <psapi.h>
#else
#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#endif

namespace sinc {

#if defined(_WIN32)

std::uint64_t clockOfThisThread() noexcept {
    return GetCurrentThreadId();
}

std::int64_t cpuTimeNs(std::uint64_t clock) noexcept {
    const HANDLE thread = OpenThread(THREAD_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(clock));
    if (thread == nullptr) {
        return -1;
    }
    FILETIME created{};
    FILETIME exited{};
    FILETIME kernel{};
    FILETIME user{};
    const BOOL known = GetThreadTimes(thread, &created, &exited, &kernel, &user);
    CloseHandle(thread);
    const auto ticks = [](const FILETIME& time) {
        return static_cast<std::int64_t>(time.dwHighDateTime) << 32 | time.dwLowDateTime;
    };
    return known ? (ticks(kernel) + ticks(user)) * 100 : -1;
}

std::int64_t residentBytes() noexcept {
    PROCESS_MEMORY_COUNTERS memory{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &memory, sizeof memory)
               ? static_cast<std::int64_t>(memory.WorkingSetSize)
               : -1;
}

std::int64_t peakResidentBytes() noexcept {
    PROCESS_MEMORY_COUNTERS memory{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &memory, sizeof memory)
               ? static_cast<std::int64_t>(memory.PeakWorkingSetSize)
               : -1;
}

#else

std::uint64_t clockOfThisThread() noexcept {
    clockid_t clock{};
    return pthread_getcpuclockid(pthread_self(), &clock) == 0
               ? static_cast<std::uint64_t>(static_cast<std::uint32_t>(clock))
               : 0;
}

std::int64_t cpuTimeNs(std::uint64_t clock) noexcept {
    timespec time{};
    const auto id = static_cast<clockid_t>(static_cast<std::uint32_t>(clock));
    return clock_gettime(id, &time) == 0 ? static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec
                                         : -1;
}

std::int64_t residentBytes() noexcept {
    const int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return -1;
    }
    std::array<char, 128> text{};
    const ssize_t length = read(file, text.data(), text.size() - 1);
    close(file);
    char* rest = nullptr;
    std::strtoll(text.data(), &rest, 10); // the whole address space comes first
    return length > 0 ? std::strtoll(rest, nullptr, 10) * sysconf(_SC_PAGESIZE) : -1;
}

std::int64_t peakResidentBytes() noexcept {
    rusage usage{};
    return getrusage(RUSAGE_SELF, &usage) == 0 ? static_cast<std::int64_t>(usage.ru_maxrss) * 1024 : -1;
}

#endif

} // namespace sinc
