#pragma once

#include "core/audio/failure.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sinc {

/// What became of a file that an interrupted recording left.
struct RecoveredFile {
    std::string from;
    std::string to;          ///< where the playable file is now
    std::int64_t frames = 0; ///< 0 for bare samples, whose format no header tells
    int sampleRate = 0;
    int channels = 0;
};

/// The leftovers of recordings in a folder, by name: STEM.partial.SUFFIX with a suffix that we write. Those that a
/// running recording holds are among them. Error: FolderMissing.
[[nodiscard]] Result<std::vector<std::string>> leftoversIn(const std::string& folder);

/// Makes a leftover playable: a copy is cut behind the last whole frame (or page, or FLAC frame), its header is
/// made to tell the truth, and it is read to its end; only then does it get the name that the recording was to have
/// ("take.wav", or "take (recovered).wav" where that is taken), and the leftover is removed. Until then the
/// leftover is not touched, so an interrupted recovery can be repeated, and gives the same bytes.
///
/// A file of another name is repaired as "NAME (recovered).wav" and stays.
/// Errors: FileMissing, FileUnreadable, NotAudio (nothing in it can be played), FileInUse (a running recording
/// holds it), FolderNotWritable, DiskFull, WriteFailed. Thread: any.
[[nodiscard]] Result<RecoveredFile> recoverFile(const std::string& path);

} // namespace sinc
