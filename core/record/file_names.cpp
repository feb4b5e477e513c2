#include "core/record/file_names.h"

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
    const std::string stem = shortened(path.stem().string(), kLongestName - ending.size());
    return (path.parent_path() / (stem + ending)).string();
}

} // namespace

std::string partialPathOf(const std::string& path) {
    const std::filesystem::path file(path);
    return withEnding(file, ".partial" + file.extension().string());
}

std::string partPathOf(const std::string& path, int part) {
    if (part <= 1) {
        return path;
    }
    char number[16];
    std::snprintf(number, sizeof number, "-%03d", part);
    const std::filesystem::path file(path);
    return withEnding(file, number + file.extension().string());
}

std::string gapsPathOf(const std::string& path) {
    return withEnding(std::filesystem::path(path), ".gaps.json");
}

} // namespace sinc
