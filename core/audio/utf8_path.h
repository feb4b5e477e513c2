#pragma once

#include <filesystem>
#include <string>

namespace sinc {

/// Paths travel through the program as UTF-8; a plain string would be taken for the system's old code page on
/// Windows.
[[nodiscard]] inline std::filesystem::path pathFromUtf8(const std::string& utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

[[nodiscard]] inline std::string utf8Of(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace sinc
