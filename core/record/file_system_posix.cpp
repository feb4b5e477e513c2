#include "core/record/file_system.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>

namespace sinc {

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) noexcept
        : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    [[nodiscard]] int get() const noexcept { return m_fd; }

private:
    int m_fd;
};

class DiskFile final : public ByteDevice {
public:
    explicit DiskFile(int fd) noexcept
        : m_fd(fd) {}

    std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept override {
        const char* from = static_cast<const char*>(data);
        std::int64_t done = 0;
        while (done < bytes) {
            const ssize_t n =
                ::pwrite(m_fd.get(), from + done, static_cast<std::size_t>(bytes - done), offset + done);
            if (n < 0 && errno == EINTR) {
                continue;
            }
            if (n <= 0) {
                m_error = n < 0 ? errno : EIO;
                break;
            }
            done += n;
        }
        return done;
    }

    std::int64_t read(std::int64_t offset, void* data, std::int64_t bytes) noexcept override {
        const ssize_t n = ::pread(m_fd.get(), data, static_cast<std::size_t>(bytes), offset);
        return note(n >= 0) ? n : 0;
    }

    std::int64_t size() const noexcept override {
        struct stat status {};
        return ::fstat(m_fd.get(), &status) == 0 ? status.st_size : 0;
    }

    bool truncate(std::int64_t bytes) noexcept override { return note(::ftruncate(m_fd.get(), bytes) == 0); }
    bool sync() noexcept override { return note(::fsync(m_fd.get()) == 0); }

    bool isOrphan() const noexcept override {
        struct stat status {};
        return ::fstat(m_fd.get(), &status) == 0 && status.st_nlink == 0;
    }

    int lastError() const noexcept override { return m_error; }

private:
    bool note(bool good) noexcept {
        if (!good) {
            m_error = errno;
        }
        return good;
    }

    Descriptor m_fd;
    int m_error = 0;
};

/// Renames unless something is at `to`. @return 0 or the system's code
int renameWithoutReplacing(const char* from, const char* to) noexcept {
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system without that call: a second name fails where one exists, too.
    if (::link(from, to) == 0) {
        ::unlink(from);
        return 0;
    }
    if (errno == EEXIST) {
        return EEXIST;
    }
    // And one without hard links: the best that is left is to look first.
    struct stat status {};
    if (::lstat(to, &status) == 0) {
        return EEXIST;
    }
    return ::rename(from, to) == 0 ? 0 : errno;
}

/// Renames, whatever is at `to`. @return 0 or the system's code
int renameReplacing(const char* from, const char* to, Endurance endurance) noexcept {
    // ext4 begins to write a file to the disk when it replaces another (auto_da_alloc), but not when both change
    // places.
    if (endurance == Endurance::ProgramEnd && ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE) == 0) {
        ::unlink(from);
        return 0;
    }
    return ::rename(from, to) == 0 ? 0 : errno;
}

void syncFolder(const std::string& folder) noexcept {
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() >= 0) {
        ::fsync(fd.get());
    }
}

} // namespace

Result<std::unique_ptr<ByteDevice>> createDiskFile(const std::string& path) {
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) {
        return failureOf(errno, path);
    }
    ::flock(fd, LOCK_EX | LOCK_NB); // where locks do not work, going on without one is right
    return std::unique_ptr<ByteDevice>(std::make_unique<DiskFile>(fd));
}

Status removeLeftover(const std::string& path) {
    const Descriptor fd(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (fd.get() < 0) {
        return errno == ENOENT ? Status() : Status(failureOf(errno, path));
    }
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return Failure{Fault::OutputExists, path, {}, {}, "a running recording is writing it"};
    }
    return ::unlink(path.c_str()) == 0 ? Status() : Status(failureOf(errno, path));
}

Status checkAbandoned(const std::string& path) {
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (fd.get() < 0) {
        return errno == ENOENT
                   ? Failure{Fault::FileMissing, path, {}, {}, {}}
                   : Failure{Fault::FileUnreadable, path, {}, {}, std::system_category().message(errno)};
    }
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return Failure{Fault::FileInUse, path, {}, {}, {}};
    }
    return {};
}

Status checkFree(const std::string& path, bool overwrite) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) {
        return errno == ENOENT ? Status() : Status(failureOf(errno, path));
    }
    if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode)) {
        return Failure{Fault::OutputExists, path, {}, {}, "it is no file"};
    }
    return overwrite ? Status() : Status(Failure{Fault::OutputExists, path, {}, {}, {}});
}

Status moveIntoPlace(const std::string& from, const std::string& to, bool overwrite, Endurance endurance) {
    const int code = overwrite ? renameReplacing(from.c_str(), to.c_str(), endurance)
                               : renameWithoutReplacing(from.c_str(), to.c_str());
    if (code == EEXIST) {
        return Failure{Fault::OutputExists, to, {}, {}, {}};
    }
    if (code != 0) {
        return Failure{Fault::WriteFailed, to, {}, {}, std::system_category().message(code)};
    }
    if (endurance == Endurance::PowerCut) {
        syncFolder(folderOf(to));
    }
    return {};
}

void removeFile(const std::string& path) noexcept {
    ::unlink(path.c_str());
}

std::int64_t freeBytes(const std::string& folder) noexcept {
    struct statvfs status {};
    if (::statvfs(folder.c_str(), &status) != 0 || status.f_blocks == 0) {
        return -1;
    }
    return static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize);
}

void keepFileSizeSignalAway() noexcept {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGXFSZ);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

} // namespace sinc
