#include "core/audio/utf8_path.h"
#include "core/record/file_system.h"

#include <windows.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace sinc {

namespace {

/// A handle of a file that closes itself.
class FileHandle {
public:
    explicit FileHandle(HANDLE handle) noexcept
        : m_handle(handle) {}
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() {
        if (isOpen()) {
            ::CloseHandle(m_handle);
        }
    }
    [[nodiscard]] HANDLE get() const noexcept { return m_handle; }
    [[nodiscard]] bool isOpen() const noexcept { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE release() noexcept { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle;
};

/// What the C library would call an error of Windows.
int errnoOf(DWORD code) noexcept {
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ENOSPC;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return EEXIST;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
    case ERROR_INVALID_NAME:
        return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_WRITE_PROTECT:
        return EACCES;
    default:
        return EIO;
    }
}

int lastErrno() noexcept {
    return errnoOf(::GetLastError());
}

constexpr std::size_t kLongestPlain = 240; ///< characters; a folder needs room for a name of 8.3

/// The path as the system wants it: absolute and, when it is long, with the prefix that lifts the limit of 260
/// characters. Source: Microsoft, "Maximum Path Length Limitation".
std::wstring nativePath(const std::string& path) {
    std::error_code error;
    std::filesystem::path absolute = std::filesystem::absolute(pathFromUtf8(path), error);
    std::wstring text = error ? pathFromUtf8(path).wstring() : absolute.make_preferred().wstring();
    if (text.size() < kLongestPlain || text.starts_with(L"\\\\")) {
        return text;
    }
    return L"\\\\?\\" + text;
}

/// Locks one byte that no file reaches, so that the lock hinders nobody who reads or writes.
bool lockAgainstOthers(HANDLE file) noexcept {
    OVERLAPPED where{};
    where.OffsetHigh = 0x40000000;
    return ::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where) != 0;
}

HANDLE openFile(const std::string& path, DWORD disposition) {
    constexpr DWORD kSharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE; // it is renamed while open
    return ::CreateFileW(nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE, kSharing, nullptr, disposition,
                         FILE_ATTRIBUTE_NORMAL, nullptr);
}

OVERLAPPED at(std::int64_t offset) noexcept {
    OVERLAPPED where{};
    where.Offset = static_cast<DWORD>(offset & 0xFFFFFFFF);
    where.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return where;
}

class DiskFile final : public ByteDevice {
public:
    explicit DiskFile(HANDLE handle) noexcept
        : m_handle(handle) {}

    std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept override {
        constexpr std::int64_t kMostAtOnce = 1 << 30;
        const char* from = static_cast<const char*>(data);
        std::int64_t done = 0;
        while (done < bytes) {
            OVERLAPPED where = at(offset + done);
            DWORD written = 0;
            if (::WriteFile(m_handle.get(), from + done, static_cast<DWORD>(std::min(bytes - done, kMostAtOnce)),
                            &written, &where) == 0 ||
                written == 0) {
                m_error = lastErrno();
                break;
            }
            done += written;
        }
        return done;
    }

    std::int64_t read(std::int64_t offset, void* data, std::int64_t bytes) noexcept override {
        OVERLAPPED where = at(offset);
        DWORD got = 0;
        if (::ReadFile(m_handle.get(), data, static_cast<DWORD>(bytes), &got, &where) == 0) {
            note(::GetLastError() == ERROR_HANDLE_EOF);
            return 0;
        }
        return got;
    }

    std::int64_t size() const noexcept override {
        LARGE_INTEGER bytes{};
        return ::GetFileSizeEx(m_handle.get(), &bytes) != 0 ? bytes.QuadPart : 0;
    }

    bool truncate(std::int64_t bytes) noexcept override {
        LARGE_INTEGER end{};
        end.QuadPart = bytes;
        return note(::SetFilePointerEx(m_handle.get(), end, nullptr, FILE_BEGIN) != 0 &&
                    ::SetEndOfFile(m_handle.get()) != 0);
    }

    bool sync() noexcept override { return note(::FlushFileBuffers(m_handle.get()) != 0); }

    bool isOrphan() const noexcept override {
        FILE_STANDARD_INFO info{};
        return ::GetFileInformationByHandleEx(m_handle.get(), FileStandardInfo, &info, sizeof info) != 0 &&
               (info.NumberOfLinks == 0 || info.DeletePending != 0);
    }

    int lastError() const noexcept override { return m_error; }

private:
    bool note(bool good) noexcept {
        if (!good) {
            m_error = lastErrno();
        }
        return good;
    }

    FileHandle m_handle;
    int m_error = 0;
};

} // namespace

Result<std::unique_ptr<ByteDevice>> createDiskFile(const std::string& path) {
    FileHandle file(openFile(path, CREATE_NEW));
    if (!file.isOpen()) {
        return failureOf(lastErrno(), path);
    }
    (void)lockAgainstOthers(file.get()); // where locks do not work, going on without one is right
    return std::unique_ptr<ByteDevice>(std::make_unique<DiskFile>(file.release()));
}

Status removeLeftover(const std::string& path) {
    const FileHandle file(openFile(path, OPEN_EXISTING));
    if (!file.isOpen()) {
        const int code = lastErrno();
        return code == ENOENT ? Status() : Status(failureOf(code, path));
    }
    if (!lockAgainstOthers(file.get())) {
        return Failure{Fault::OutputExists, path, {}, {}, "a running recording is writing it"};
    }
    return ::DeleteFileW(nativePath(path).c_str()) != 0 ? Status() : Status(failureOf(lastErrno(), path));
}

Status checkAbandoned(const std::string& path) {
    const FileHandle file(openFile(path, OPEN_EXISTING));
    if (!file.isOpen()) {
        const int code = lastErrno();
        return code == ENOENT ? Failure{Fault::FileMissing, path, {}, {}, {}}
                              : Failure{Fault::FileUnreadable, path, {}, {}, std::system_category().message(code)};
    }
    if (!lockAgainstOthers(file.get())) {
        return Failure{Fault::FileInUse, path, {}, {}, {}};
    }
    return {};
}

Status checkFree(const std::string& path, bool overwrite) {
    const DWORD attributes = ::GetFileAttributesW(nativePath(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        const int code = lastErrno();
        return code == ENOENT ? Status() : Status(failureOf(code, path));
    }
    if ((attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE)) != 0) {
        return Failure{Fault::OutputExists, path, {}, {}, "it is no file"};
    }
    return overwrite ? Status() : Status(Failure{Fault::OutputExists, path, {}, {}, {}});
}

Status moveIntoPlace(const std::string& from, const std::string& to, bool overwrite, Endurance endurance) {
    const DWORD flags = (endurance == Endurance::PowerCut ? MOVEFILE_WRITE_THROUGH : 0U) |
                        (overwrite ? MOVEFILE_REPLACE_EXISTING : 0U);
    if (::MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(), flags) != 0) {
        return {};
    }
    const int code = lastErrno();
    if (code == EEXIST) {
        return Failure{Fault::OutputExists, to, {}, {}, {}};
    }
    return Failure{Fault::WriteFailed, to, {}, {}, std::generic_category().message(code)};
}

void removeFile(const std::string& path) noexcept {
    ::DeleteFileW(nativePath(path).c_str());
}

std::int64_t freeBytes(const std::string& folder) noexcept {
    // The writer's thread asks every second, and must not allocate: a path of usual length is widened in place.
    std::array<wchar_t, kLongestPlain> wide{};
    const int length = ::MultiByteToWideChar(CP_UTF8, 0, folder.data(), static_cast<int>(folder.size()),
                                             wide.data(), static_cast<int>(kLongestPlain) - 1);
    ULARGE_INTEGER ours{};
    return ::GetDiskFreeSpaceExW(length > 0 ? wide.data() : nativePath(folder).c_str(), &ours, nullptr, nullptr) !=
                   0
               ? static_cast<std::int64_t>(ours.QuadPart)
               : -1;
}

void keepFileSizeSignalAway() noexcept {} // Windows has no such limit

} // namespace sinc
