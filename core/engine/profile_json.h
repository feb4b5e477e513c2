#pragma once

#include "core/audio/failure.h"
#include "core/process/profile.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

/// Profiles as JSON, with the keys of `profiles --json`: name, description, sampleRate, channels, sampleFormat,
/// container. Null, or not there: as captured.
namespace sinc {

struct ProfileReading {
    std::vector<Profile> profiles; ///< those without fault
    std::vector<Failure> problems; ///< one for every field that is not right
};

[[nodiscard]] QJsonObject toJson(const Profile& profile);
/// One document, as profilesFromJson() reads it.
[[nodiscard]] QByteArray profilesToJson(const std::vector<Profile>& profiles);

/// One profile. Fault: ValueInvalid, for each field.
[[nodiscard]] ProfileReading profileFromJson(const QJsonObject& json);
/// Several: {"profiles": [...]}, a bare list, or one object. Also where the text is no such
/// document: ValueInvalid. @param name of the file, for the sentence
[[nodiscard]] ProfileReading profilesFromJson(const QByteArray& text, const std::string& name);

} // namespace sinc
