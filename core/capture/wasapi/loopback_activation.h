#pragma once

#include "core/capture/wasapi/hresult.h"

#include <string>

namespace sinc::wasapi {

/// What Windows needs for the capture of single programs, for people.
inline constexpr const char* kProcessLoopbackNeeds = "Windows 10 version 2004 or later";

/// The calls by which Windows makes a client for the loopback of programs: the seam between what they answer and
/// what becomes of it. The Windows half implements it with COM, tests with a script. Thread: a member of the
/// multithreaded apartment.
class ActivationCalls {
public:
    virtual ~ActivationCalls() = default;

    /// Whether this Windows has the call at all.
    [[nodiscard]] virtual bool isThere() const noexcept = 0;
    /// ActivateAudioInterfaceAsync: begins.
    virtual HResult ask() noexcept = 0;
    /// Waits for the completion handler. @return false when it was not called in time
    virtual bool wait() noexcept = 0;
    /// GetActivateResult. @param activated what the activation itself came to
    virtual HResult result(HResult& activated) noexcept = 0;
    /// QueryInterface for IAudioClient.
    virtual HResult takeClient() noexcept = 0;
    /// IAudioClient::Initialize, with the format that we name.
    virtual HResult initialise() noexcept = 0;
};

/// What came of it.
struct Activation {
    CallFailure failure; ///< none: the client is initialised
    std::string detail;  ///< what the system lacks, when the failure is that it lacks it
};

/// Goes through the calls in their order, up to the first that fails.
[[nodiscard]] Activation activateLoopback(ActivationCalls& calls);

} // namespace sinc::wasapi
