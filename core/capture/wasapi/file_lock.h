#pragma once

#include <cstdint>
#include <filesystem>

namespace sinc::wasapi {

/// Holds a file against every other holder, in this process or another, until it is released or its process ends,
/// however it ends. Nothing throws. Thread: one.
class FileLock {
public:
    FileLock() noexcept = default;
    ~FileLock() { release(); }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Takes the lock without waiting; makes the file when it is not there. True also when it is held already.
    /// @return false when somebody else holds it, or when the file cannot be made
    [[nodiscard]] bool take(const std::filesystem::path& file) noexcept;
    void release() noexcept;
    [[nodiscard]] bool held() const noexcept { return m_handle != kNone; }

private:
    static constexpr std::intptr_t kNone = -1; ///< no descriptor and no handle of any system

    std::intptr_t m_handle = kNone;
};

} // namespace sinc::wasapi
