#include "core/capture/wasapi/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sinc::wasapi {

/// The file stays: to remove it would take it from under whoever opens it at this moment.
bool FileLock::take(const std::filesystem::path& file) noexcept {
    if (held()) {
        return true;
    }
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_handle = descriptor;
    } else if (descriptor >= 0) {
        ::close(descriptor);
    }
    return held();
}

void FileLock::release() noexcept {
    if (held()) {
        ::close(static_cast<int>(m_handle));
        m_handle = kNone;
    }
}

} // namespace sinc::wasapi
