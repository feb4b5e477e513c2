#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sinc::wasapi {

/// What a source id asks for.
struct Target {
    enum class Kind {
        Microphone,    ///< wasapi:{endpoint id}
        Loopback,      ///< wasapi-loopback:{endpoint id}: what is played on an output
        Application,   ///< wasapi-app:PID: what this program and those that it started play
        EverythingBut, ///< wasapi-except:PID: what all others play
    };
    Kind kind = Kind::Microphone;
    std::string endpoint; ///< Windows' own id, or kDefaultEndpoint
    std::uint32_t processId = 0;

    [[nodiscard]] bool isEndpoint() const noexcept { return kind == Kind::Microphone || kind == Kind::Loopback; }
    friend bool operator==(const Target&, const Target&) = default;
};

/// In place of an endpoint's id: whichever is the default one, also after it has changed.
inline constexpr std::string_view kDefaultEndpoint = "default";

/// The forms of an id, for people.
inline constexpr std::string_view kIdForms =
    "wasapi:ENDPOINT, wasapi-loopback:ENDPOINT, wasapi-app:PID or wasapi-except:PID";

/// True for the prefixes of this backend, whatever follows them.
[[nodiscard]] bool hasOurPrefix(std::string_view id) noexcept;
[[nodiscard]] std::optional<Target> parseId(std::string_view id);
[[nodiscard]] std::string idOf(const Target& target);

} // namespace sinc::wasapi
