#include "core/capture/wasapi/loopback_activation.h"

namespace sinc::wasapi {

namespace {

constexpr const char* kAsk = "ActivateAudioInterfaceAsync";

/// A system without the virtual device says that it finds none, or that its path makes no sense.
bool meansAbsent(HResult code) noexcept {
    return code == code::kNotFound || code == code::kInvalidArgument || code == code::kNotImplemented ||
           code == code::kFileNotFound;
}

Activation refused(HResult code) {
    if (meansAbsent(code)) {
        return {{kAsk, code::kNotImplemented}, kProcessLoopbackNeeds};
    }
    return {{kAsk, code}, {}};
}

} // namespace

Activation activateLoopback(ActivationCalls& calls) {
    if (!calls.isThere()) {
        return {{kAsk, code::kNotImplemented}, kProcessLoopbackNeeds};
    }
    if (const HResult asked = calls.ask(); failed(asked)) {
        return refused(asked);
    }
    if (!calls.wait()) {
        return {{kAsk, code::kTimeout}, {}};
    }
    HResult activated = code::kUnexpected;
    if (const HResult answer = calls.result(activated); failed(answer)) {
        return {{"IActivateAudioInterfaceAsyncOperation::GetActivateResult", answer}, {}};
    }
    if (failed(activated)) {
        return refused(activated);
    }
    if (const HResult answer = calls.takeClient(); failed(answer)) {
        return {{"IUnknown::QueryInterface(IAudioClient)", answer}, {}};
    }
    return {{"IAudioClient::Initialize", calls.initialise()}, {}};
}

} // namespace sinc::wasapi
