#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sinc::pulse {

inline constexpr std::string_view kSourcePrefix = "pulse:";
inline constexpr std::string_view kMonitorPrefix = "pulse-monitor:";
inline constexpr std::string_view kApplicationPrefix = "pulse-app:";

/// What a well-formed id looks like, for a failure's `allowed`.
inline constexpr std::string_view kIdForms = "pulse:NAME, pulse-monitor:OUTPUT, pulse-app:NUMBER";

/// The id of a microphone or of an output: both are known by the server's name for the device.
[[nodiscard]] std::string deviceId(std::string_view name);
/// The id of what an output plays.
[[nodiscard]] std::string monitorId(std::string_view sinkName);
/// The id of what one application plays. Holds only while that stream lives.
[[nodiscard]] std::string applicationId(std::uint32_t sinkInputIndex);

/// True when the id begins like one of this backend's.
[[nodiscard]] bool hasOurPrefix(std::string_view id) noexcept;
/// True when the rest of the id can be read, too.
[[nodiscard]] bool isWellFormed(std::string_view id) noexcept;

} // namespace sinc::pulse
