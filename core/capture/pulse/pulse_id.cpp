#include "core/capture/pulse/pulse_id.h"

#include <algorithm>

namespace sinc::pulse {

std::string deviceId(std::string_view name) {
    return std::string(kSourcePrefix).append(name);
}

std::string monitorId(std::string_view sinkName) {
    return std::string(kMonitorPrefix).append(sinkName);
}

std::string applicationId(std::uint32_t sinkInputIndex) {
    return std::string(kApplicationPrefix) + std::to_string(sinkInputIndex);
}

bool hasOurPrefix(std::string_view id) noexcept {
    return id.starts_with(kSourcePrefix) || id.starts_with(kMonitorPrefix) || id.starts_with(kApplicationPrefix);
}

bool isWellFormed(std::string_view id) noexcept {
    constexpr std::size_t kMaxIndexDigits = 10;
    if (id.starts_with(kApplicationPrefix)) {
        const std::string_view index = id.substr(kApplicationPrefix.size());
        return !index.empty() && index.size() <= kMaxIndexDigits &&
               std::all_of(index.begin(), index.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    return (id.starts_with(kSourcePrefix) && id.size() > kSourcePrefix.size()) ||
           (id.starts_with(kMonitorPrefix) && id.size() > kMonitorPrefix.size());
}

} // namespace sinc::pulse
