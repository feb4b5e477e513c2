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

/// FOLDER/STEM + ending; the folder as it was written.
std::string withEnding(const std::string& path, const std::string& ending) {
    const std::filesystem::path file = pathFromUtf8(path);
    const std::string folder = path.substr(0, path.size() - utf8Of(file.filename()).size());
    return folder + shortened(utf8Of(file.stem()), kLongestName - ending.size()) + ending;
}

} // namespace

std::string partialPathOf(const std::string& path) {
    return withEnding(path, ".partial" + utf8Of(pathFromUtf8(path).extension()));
}

std::string partPathOf(const std::string& path, int part) {
    if (part <= 1) {
        return path;
    }
    char number[16];
    std::snprintf(number, sizeof number, "-%03d", part);
    return withEnding(path, number + utf8Of(pathFromUtf8(path).extension()));
}

std::string gapsPathOf(const std::string& path) {
    return withEnding(path, ".gaps.json");
}

} // namespace sinc
