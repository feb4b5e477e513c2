#include "core/record/file_names.h"

#include "core/audio/utf8_path.h"

#include <cstdio>
#include <filesystem>
#include <string_view>

namespace sinc {

namespace {

constexpr std::size_t kLongestName = 255; // bytes, on every file system in common use

/// The stem, shortened to so many bytes without cutting a UTF-8 sequence.
std::string shortened(std::string stem, std::size_t bytes) {
    if (stem.size() > bytes) {
        while (bytes > 0 && (static_cast<unsigned char>(stem[bytes]) & 0xC0U) == 0x80U) {
            --bytes;
        }
        stem.resize(bytes);
    }
    return stem;
}

/// FOLDER/STEM + ending
std::string withEnding(const std::filesystem::path& path, const std::string& ending) {
    const std::string stem = shortened(utf8Of(path.stem()), kLongestName - ending.size());
    return utf8Of(path.parent_path() / pathFromUtf8(stem + ending));
}

} // namespace

std::string partialPathOf(const std::string& path) {
    const std::filesystem::path file = pathFromUtf8(path);
    return withEnding(file, ".partial" + utf8Of(file.extension()));
}

std::string partPathOf(const std::string& path, int part) {
    if (part <= 1) {
        return path;
    }
    char number[16];
    std::snprintf(number, sizeof number, "-%03d", part);
    const std::filesystem::path file = pathFromUtf8(path);
    return withEnding(file, number + utf8Of(file.extension()));
}

std::string gapsPathOf(const std::string& path) {
    return withEnding(pathFromUtf8(path), ".gaps.json");
}

} // namespace sinc
