#include "core/capture/wasapi/endpoint_choice.h"

#include "core/capture/wasapi/wasapi_id.h"

namespace sinc::wasapi {

std::string chooseEndpoint(const std::string& wanted, const std::string& current, Continuation continuation,
                           const EndpointsNow& now) {
    if (wanted == kDefaultEndpoint) {
        return now.defaultId;
    }
    const bool isReplacement = !current.empty() && current != wanted;
    if (isReplacement && continuation == Continuation::NewDefault && now.currentIsThere) {
        return current;
    }
    if (now.wantedIsThere) {
        return wanted;
    }
    return !current.empty() && continuation == Continuation::NewDefault ? now.defaultId : std::string();
}

} // namespace sinc::wasapi
