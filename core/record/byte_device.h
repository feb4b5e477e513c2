#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace sinc {

/// Where the bytes of one file go. A disk file in earnest (openDiskFile()); tests put failing disks here.
/// Thread: one at a time. Offsets and sizes in bytes.
class ByteDevice {
public:
    virtual ~ByteDevice() = default;

    /// Writes at an offset, beyond the end too. @return bytes written; fewer than asked = failed, see lastError().
    virtual std::int64_t write(std::int64_t offset, const void* data, std::int64_t bytes) noexcept = 0;
    /// @return bytes read
    virtual std::int64_t read(std::int64_t offset, void* data, std::int64_t bytes) noexcept = 0;
    [[nodiscard]] virtual std::int64_t size() const noexcept = 0;
    virtual bool truncate(std::int64_t bytes) noexcept = 0;
    /// Waits until what was written is safe from a power cut.
    virtual bool sync() noexcept = 0;
    /// Nothing in the file system leads to this file any more: somebody deleted it.
    [[nodiscard]] virtual bool isOrphan() const noexcept = 0;
    /// The system's code (errno) of the last call that failed; 0 = none did.
    [[nodiscard]] virtual int lastError() const noexcept = 0;
};

} // namespace sinc
