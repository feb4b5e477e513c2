#pragma once

#include "core/record/file_system.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <thread>

/// Disks with faults, in front of a real one.
namespace recorded {

class DeviceInFront : public sinc::ByteDevice {
public:
    explicit DeviceInFront(std::unique_ptr<sinc::ByteDevice> disk)
        : m_disk(std::move(disk)) {}
    std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept override {
        return m_disk->write(offset, data, bytes);
    }
    std::int64_t read(std::int64_t offset, void* data, std::int64_t bytes) noexcept override {
        return m_disk->read(offset, data, bytes);
    }
    std::int64_t size() const noexcept override { return m_disk->size(); }
    bool truncate(std::int64_t bytes) noexcept override { return m_disk->truncate(bytes); }
    bool sync() noexcept override { return m_disk->sync(); }
    bool isOrphan() const noexcept override { return m_disk->isOrphan(); }
    int lastError() const noexcept override { return m_disk->lastError(); }

private:
    std::unique_ptr<sinc::ByteDevice> m_disk;
};

/// Takes so many bytes and no more, as a full or a broken disk does: a part of the last write still arrives.
class SmallDisk final : public DeviceInFront {
public:
    SmallDisk(std::unique_ptr<sinc::ByteDevice> disk, std::int64_t capacity, int systemCode)
        : DeviceInFront(std::move(disk))
        , m_capacity(capacity)
        , m_systemCode(systemCode) {}

    std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept override {
        if (offset + bytes <= m_capacity) {
            return DeviceInFront::write(offset, data, bytes);
        }
        m_error = m_systemCode;
        return offset < m_capacity ? DeviceInFront::write(offset, data, m_capacity - offset) : 0;
    }
    int lastError() const noexcept override { return m_error; }

private:
    std::int64_t m_capacity;
    int m_systemCode;
    int m_error = 0;
};

/// Leaves holes where only zeros are written, so that huge files of silence cost neither time nor space.
class SparseDisk final : public DeviceInFront {
public:
    using DeviceInFront::DeviceInFront;

    std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept override {
        const char* from = static_cast<const char*>(data);
        const bool zeros =
            bytes > 0 && from[0] == 0 && std::memcmp(from, from + 1, static_cast<std::size_t>(bytes - 1)) == 0;
        if (!zeros || offset < size()) {
            return DeviceInFront::write(offset, data, bytes);
        }
        return truncate(offset + bytes) ? bytes : 0;
    }
};

/// Does not answer while it is told to stall.
class StallingDisk final : public DeviceInFront {
public:
    StallingDisk(std::unique_ptr<sinc::ByteDevice> disk, const std::atomic<bool>& stalls)
        : DeviceInFront(std::move(disk))
        , m_stalls(stalls) {}

    std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept override {
        while (m_stalls.load()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return DeviceInFront::write(offset, data, bytes);
    }

private:
    const std::atomic<bool>& m_stalls;
};

/// Counts how often it was made to put everything on the disk.
class CountingDisk final : public DeviceInFront {
public:
    CountingDisk(std::unique_ptr<sinc::ByteDevice> disk, std::atomic<int>& syncs)
        : DeviceInFront(std::move(disk))
        , m_syncs(syncs) {}

    bool sync() noexcept override {
        ++m_syncs;
        return DeviceInFront::sync();
    }

private:
    std::atomic<int>& m_syncs;
};

/// A factory of such disks: `wrap` puts one in front of the real file.
template <typename Wrap>
auto devices(Wrap wrap) {
    return [wrap](const std::string& path) -> sinc::Result<std::unique_ptr<sinc::ByteDevice>> {
        sinc::Result<std::unique_ptr<sinc::ByteDevice>> file = sinc::createDiskFile(path);
        if (!file) {
            return file.failure();
        }
        return std::unique_ptr<sinc::ByteDevice>(wrap(std::move(file).value()));
    };
}

} // namespace recorded
