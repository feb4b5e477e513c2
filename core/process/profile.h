#pragma once

#include "core/audio/sample_format.h"

#include <optional>
#include <span>
#include <string>

namespace sinc {

/// What a recording is turned into before it is written, under a name that people choose. What is not set stays as
/// the source delivers it.
struct Profile {
    std::string name;              ///< as on the command line and in settings
    std::string description;       ///< one plain sentence for people, English
    std::optional<int> sampleRate; ///< Hz
    std::optional<int> channels;
    std::optional<SampleFormat> sampleFormat;
    std::string suffix = "wav"; ///< of the container that suits it; an explicit file name overrules it
};

/// The built-in profiles, `raw` first.
[[nodiscard]] std::span<const Profile> builtInProfiles();

} // namespace sinc
