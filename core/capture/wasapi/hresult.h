#pragma once

#include "core/audio/failure.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sinc::wasapi {

/// What a COM call answers, as Windows' HRESULT: negative is a failure. A type of our own, so that everything that
/// decides about these codes builds and is tested on any system.
using HResult = std::int32_t;

[[nodiscard]] constexpr HResult codeOf(std::uint32_t bits) noexcept {
    return static_cast<HResult>(bits);
}
[[nodiscard]] constexpr bool failed(HResult code) noexcept {
    return code < 0;
}

/// The codes that something is decided by. hresult.cpp knows the names of many more.
namespace code {
inline constexpr HResult kOk = 0;
inline constexpr HResult kBufferEmpty = codeOf(0x08890001);     ///< success: there is no packet
inline constexpr HResult kNoSingleProcess = codeOf(0x0889000D); ///< success: a session of several processes
inline constexpr HResult kInvalidArgument = codeOf(0x80070057);
inline constexpr HResult kAccessDenied = codeOf(0x80070005);
inline constexpr HResult kNotFound = codeOf(0x80070490);
inline constexpr HResult kUnexpected = codeOf(0x8000FFFF);
inline constexpr HResult kFileNotFound = codeOf(0x80070002);
inline constexpr HResult kTimeout = codeOf(0x800705B4);
inline constexpr HResult kNotImplemented = codeOf(0x80004001);
inline constexpr HResult kWrongEndpointType = codeOf(0x88890003);
inline constexpr HResult kDeviceInvalidated = codeOf(0x88890004);
inline constexpr HResult kUnsupportedFormat = codeOf(0x88890008);
inline constexpr HResult kDeviceInUse = codeOf(0x8889000A);
inline constexpr HResult kOperationPending = codeOf(0x8889000B);
inline constexpr HResult kExclusiveNotAllowed = codeOf(0x8889000E);
inline constexpr HResult kEndpointCreateFailed = codeOf(0x8889000F);
inline constexpr HResult kServiceNotRunning = codeOf(0x88890010);
inline constexpr HResult kBufferError = codeOf(0x88890018);
inline constexpr HResult kBufferNotAligned = codeOf(0x88890019);
inline constexpr HResult kResourcesInvalidated = codeOf(0x88890026);
inline constexpr HResult kServerUnavailable = codeOf(0x800706BA); ///< the audio service died while it was asked
} // namespace code

/// A call that failed. `call` is a literal, as in "IAudioClient::Initialize"; empty: nothing failed.
struct CallFailure {
    const char* call = "";
    HResult code = code::kOk;

    [[nodiscard]] bool any() const noexcept { return failed(code); }
};

/// What a failure means for a stream.
enum class Trouble {
    None,
    Passing,     ///< nothing to read at this moment; the next event brings more
    DeviceLost,  ///< the device went away, changed its format or was reset: open again
    InUse,       ///< another program holds it exclusively
    NoService,   ///< the Windows audio service does not run
    Denied,      ///< of a microphone: by the privacy settings
    Missing,     ///< there is no such device now
    NotPossible, ///< this system or device cannot do it at all; asking again does not help
    Other,
};
[[nodiscard]] Trouble troubleOf(HResult code) noexcept;

/// "AUDCLNT_E_DEVICE_IN_USE", or empty for a code without a name here.
[[nodiscard]] std::string_view nameOf(HResult code) noexcept;

/// "IAudioClient::Initialize: AUDCLNT_E_DEVICE_IN_USE, 0x8889000A".
[[nodiscard]] std::string describe(const CallFailure& failure);

/// The failure that the engine words for people. `subject` is the source's name.
/// @param isMicrophone only microphones can be denied by the privacy settings; what else is denied was refused
[[nodiscard]] Failure failureOf(const CallFailure& failure, const std::string& subject, bool isMicrophone);

} // namespace sinc::wasapi
