#include "core/capture/wasapi/wasapi_id.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sinc::wasapi {

namespace {

using Kind = Target::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 4> kPrefixes{{
    {"wasapi:", Kind::Microphone},
    {"wasapi-loopback:", Kind::Loopback},
    {"wasapi-app:", Kind::Application},
    {"wasapi-except:", Kind::EverythingBut},
}};

const auto* prefixOf(std::string_view id) noexcept {
    return std::find_if(kPrefixes.begin(), kPrefixes.end(),
                        [id](const auto& prefix) { return id.starts_with(prefix.first); });
}

} // namespace

bool hasOurPrefix(std::string_view id) noexcept {
    return prefixOf(id) != kPrefixes.end();
}

std::optional<Target> parseId(std::string_view id) {
    const auto* prefix = prefixOf(id);
    if (prefix == kPrefixes.end() || id.size() == prefix->first.size()) {
        return std::nullopt;
    }
    Target target;
    target.kind = prefix->second;
    const std::string_view rest = id.substr(prefix->first.size());
    if (target.isEndpoint()) {
        target.endpoint = rest;
        return target;
    }
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), target.processId);
    if (error != std::errc() || end != rest.data() + rest.size() || target.processId == 0) {
        return std::nullopt;
    }
    return target;
}

std::string idOf(const Target& target) {
    const auto* prefix = std::find_if(kPrefixes.begin(), kPrefixes.end(),
                                      [&](const auto& candidate) { return candidate.second == target.kind; });
    return std::string(prefix->first) + (target.isEndpoint() ? target.endpoint : std::to_string(target.processId));
}

} // namespace sinc::wasapi
