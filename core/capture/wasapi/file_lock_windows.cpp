#include "core/capture/wasapi/file_lock.h"

#include <windows.h>

namespace sinc::wasapi {

/// Opened without sharing, and removed by Windows with its last handle.
bool FileLock::take(const std::filesystem::path& file) noexcept {
    if (!held()) {
        const HANDLE opened =
            ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, 0, nullptr, OPEN_ALWAYS,
                          FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
        m_handle = reinterpret_cast<std::intptr_t>(opened); // INVALID_HANDLE_VALUE is -1
    }
    return held();
}

void FileLock::release() noexcept {
    if (held()) {
        ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
        m_handle = kNone;
    }
}

} // namespace sinc::wasapi
