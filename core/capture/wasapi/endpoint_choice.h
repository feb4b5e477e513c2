#pragma once

#include "core/capture/backend.h"

#include <string>

namespace sinc::wasapi {

/// Which endpoints there are at this moment, as far as one stream cares.
struct EndpointsNow {
    bool wantedIsThere = false;
    bool currentIsThere = false;
    std::string defaultId; ///< empty: there is none
};

/// Decides which endpoint a stream should be captured from.
/// @param wanted  of the source: an endpoint's id or kDefaultEndpoint
/// @param current what is or was captured last; empty: nothing yet
/// @return the endpoint's id, or empty: none at this moment
///
///   - "default" is followed wherever it goes.
///   - A chosen device is waited for. Continuation::NewDefault takes the default one in its place once it was lost,
///     and stays with that one for as long as it is there, so that nothing jumps to and fro.
[[nodiscard]] std::string chooseEndpoint(const std::string& wanted, const std::string& current,
                                         Continuation continuation, const EndpointsNow& now);

} // namespace sinc::wasapi
