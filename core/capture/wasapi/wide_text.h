#pragma once

#include <string>
#include <string_view>

namespace sinc::wasapi {

/// Between the UTF-8 of the program and the UTF-16 of Windows. What is malformed becomes U+FFFD.
[[nodiscard]] std::string utf8Of(std::wstring_view wide);
[[nodiscard]] std::wstring wideOf(std::string_view utf8);

} // namespace sinc::wasapi
