#pragma once

#include <string>

/// How the files of one recording are called. Paths are UTF-8; names are kept within the 255 bytes that file
/// systems allow, by shortening the stem.
namespace sinc {

/// The file while it is being written: "take.wav" -> "take.partial.wav".
[[nodiscard]] std::string partialPathOf(const std::string& path);

/// The file that follows when a recording is split: part 1 is the path itself, part 2 "take-002.wav", and so on.
[[nodiscard]] std::string partPathOf(const std::string& path, int part);

/// The file that lists gaps where the container has no place for them: "take.gaps.json".
[[nodiscard]] std::string gapsPathOf(const std::string& path);

} // namespace sinc
