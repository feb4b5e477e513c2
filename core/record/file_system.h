#pragma once

#include "core/audio/failure.h"
#include "core/record/byte_device.h"

#include <cstdint>
#include <memory>
#include <string>

/// Everything that the recorder asks of the operating system, in one place. Paths are UTF-8.
namespace sinc {

/// Creates a file that must not exist yet and locks it, so that no other instance takes it for a leftover.
/// Errors: OutputExists, FolderMissing, FolderNotWritable, DiskFull, WriteFailed.
[[nodiscard]] Result<std::unique_ptr<ByteDevice>> createDiskFile(const std::string& path);

/// Removes what an interrupted recording left, unless a running one holds it. Errors: OutputExists, WriteFailed.
Status removeLeftover(const std::string& path);

/// Whether a file is there to be read and no running recording holds it. Errors: FileMissing, FileUnreadable,
/// FileInUse.
Status checkAbandoned(const std::string& path);

/// Whether a new file can take this name: OutputExists when something is there, unless it is a file and
/// `overwrite` allows to replace it.
Status checkFree(const std::string& path, bool overwrite);

/// What a file must outlive.
enum class Endurance {
    PowerCut,   ///< what cannot be had again: it waits for the disk, now and then and at the end
    ProgramEnd, ///< what can be made again
};

/// Renames within one folder. Unless `overwrite`, never replaces what is at `to`, even if it appeared a moment ago;
/// then OutputExists. Error otherwise: WriteFailed.
Status moveIntoPlace(const std::string& from, const std::string& to, bool overwrite, Endurance endurance);

void removeFile(const std::string& path) noexcept;

/// Bytes that we may still write to the disk that holds this folder; -1 = the system does not say.
[[nodiscard]] std::int64_t freeBytes(const std::string& folder) noexcept;

/// The folder that a path lies in, "." if it names none.
[[nodiscard]] std::string folderOf(const std::string& path);

/// The failure that a system's error code stands for, for a file at `path`.
[[nodiscard]] Failure failureOf(int systemCode, const std::string& path);

/// Makes a write beyond the allowed file size an error in this thread, not the end of the program.
void keepFileSizeSignalAway() noexcept;

} // namespace sinc
