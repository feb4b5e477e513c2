#include "core/capture/wasapi/hresult.h"

#include <algorithm>
#include <array>

namespace sinc::wasapi {

namespace {

struct Named {
    std::uint32_t bits;
    std::string_view name;
};

constexpr std::array kNames{
    Named{0x80004001, "E_NOTIMPL"},
    Named{0x80004002, "E_NOINTERFACE"},
    Named{0x80004003, "E_POINTER"},
    Named{0x80004005, "E_FAIL"},
    Named{0x8000FFFF, "E_UNEXPECTED"},
    Named{0x80010106, "RPC_E_CHANGED_MODE"},
    Named{0x800401F0, "CO_E_NOTINITIALIZED"},
    Named{0x80040154, "REGDB_E_CLASSNOTREG"},
    Named{0x80070002, "ERROR_FILE_NOT_FOUND"},
    Named{0x80070005, "E_ACCESSDENIED"},
    Named{0x8007000E, "E_OUTOFMEMORY"},
    Named{0x80070057, "E_INVALIDARG"},
    Named{0x80070490, "E_NOTFOUND"},
    Named{0x800705B4, "ERROR_TIMEOUT"},
    Named{0x800706BA, "RPC_S_SERVER_UNAVAILABLE"},
    Named{0x88890001, "AUDCLNT_E_NOT_INITIALIZED"},
    Named{0x88890002, "AUDCLNT_E_ALREADY_INITIALIZED"},
    Named{0x88890003, "AUDCLNT_E_WRONG_ENDPOINT_TYPE"},
    Named{0x88890004, "AUDCLNT_E_DEVICE_INVALIDATED"},
    Named{0x88890005, "AUDCLNT_E_NOT_STOPPED"},
    Named{0x88890006, "AUDCLNT_E_BUFFER_TOO_LARGE"},
    Named{0x88890007, "AUDCLNT_E_OUT_OF_ORDER"},
    Named{0x88890008, "AUDCLNT_E_UNSUPPORTED_FORMAT"},
    Named{0x88890009, "AUDCLNT_E_INVALID_SIZE"},
    Named{0x8889000A, "AUDCLNT_E_DEVICE_IN_USE"},
    Named{0x8889000B, "AUDCLNT_E_BUFFER_OPERATION_PENDING"},
    Named{0x8889000C, "AUDCLNT_E_THREAD_NOT_REGISTERED"},
    Named{0x8889000E, "AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED"},
    Named{0x8889000F, "AUDCLNT_E_ENDPOINT_CREATE_FAILED"},
    Named{0x88890010, "AUDCLNT_E_SERVICE_NOT_RUNNING"},
    Named{0x88890011, "AUDCLNT_E_EVENTHANDLE_NOT_EXPECTED"},
    Named{0x88890012, "AUDCLNT_E_EXCLUSIVE_MODE_ONLY"},
    Named{0x88890013, "AUDCLNT_E_BUFDURATION_PERIOD_NOT_EQUAL"},
    Named{0x88890014, "AUDCLNT_E_EVENTHANDLE_NOT_SET"},
    Named{0x88890015, "AUDCLNT_E_INCORRECT_BUFFER_SIZE"},
    Named{0x88890016, "AUDCLNT_E_BUFFER_SIZE_ERROR"},
    Named{0x88890017, "AUDCLNT_E_CPUUSAGE_EXCEEDED"},
    Named{0x88890018, "AUDCLNT_E_BUFFER_ERROR"},
    Named{0x88890019, "AUDCLNT_E_BUFFER_SIZE_NOT_ALIGNED"},
    Named{0x88890020, "AUDCLNT_E_INVALID_DEVICE_PERIOD"},
    Named{0x88890021, "AUDCLNT_E_INVALID_STREAM_FLAG"},
    Named{0x88890026, "AUDCLNT_E_RESOURCES_INVALIDATED"},
    Named{0x88890027, "AUDCLNT_E_RAW_MODE_UNSUPPORTED"},
};

std::string hexadecimal(HResult code) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto bits = static_cast<std::uint32_t>(code);
    std::string text = "0x";
    for (unsigned shift = 32; shift > 0; shift -= 4) {
        text += kDigits[(bits >> (shift - 4)) & 0xFU];
    }
    return text;
}

Fault faultOf(Trouble trouble, bool isMicrophone) noexcept {
    switch (trouble) {
    case Trouble::DeviceLost:
        return Fault::SourceGone;
    case Trouble::InUse:
        return Fault::SourceInUse;
    case Trouble::NoService:
        return Fault::ServerUnavailable;
    case Trouble::Denied:
        return isMicrophone ? Fault::SourceDenied : Fault::SourceRefused;
    case Trouble::Missing:
        return Fault::SourceUnknown;
    case Trouble::NotPossible:
        return Fault::SourceUnsupported;
    default:
        return Fault::SourceRefused;
    }
}

} // namespace

Trouble troubleOf(HResult code) noexcept {
    if (!failed(code)) {
        return Trouble::None;
    }
    switch (code) {
    case code::kOperationPending:
    case code::kBufferError:
        return Trouble::Passing;
    case code::kDeviceInvalidated:
    case code::kResourcesInvalidated:
    case code::kEndpointCreateFailed:
        return Trouble::DeviceLost;
    case code::kDeviceInUse:
        return Trouble::InUse;
    case code::kServiceNotRunning:
    case code::kServerUnavailable:
        return Trouble::NoService;
    case code::kAccessDenied:
        return Trouble::Denied;
    case code::kNotFound:
        return Trouble::Missing;
    case code::kNotImplemented:
    case code::kWrongEndpointType:
    case code::kUnsupportedFormat:
    case code::kExclusiveNotAllowed:
        return Trouble::NotPossible;
    default:
        return Trouble::Other;
    }
}

std::string_view nameOf(HResult code) noexcept {
    const auto* found = std::find_if(kNames.begin(), kNames.end(),
                                     [code](const Named& named) { return codeOf(named.bits) == code; });
    return found == kNames.end() ? std::string_view() : found->name;
}

std::string describe(const CallFailure& failure) {
    std::string text(failure.call);
    text += ": ";
    if (const std::string_view name = nameOf(failure.code); !name.empty()) {
        text += name;
        text += ", ";
    }
    return text + hexadecimal(failure.code);
}

Failure failureOf(const CallFailure& failure, const std::string& subject, bool isMicrophone) {
    const Fault fault = faultOf(troubleOf(failure.code), isMicrophone);
    return {fault, fault == Fault::ServerUnavailable ? "Windows Audio" : subject, {}, {}, describe(failure)};
}

} // namespace sinc::wasapi
