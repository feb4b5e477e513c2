#pragma once

#include "core/audio/failure.h"
#include "core/process/profile.h"

#include <string_view>
#include <vector>

namespace sinc {

/// The built-in profiles and a person's own. A value: whoever needs it has a copy.
class ProfileBook {
public:
    ProfileBook() = default;

    /// The built-in ones, then one's own by name.
    [[nodiscard]] std::vector<Profile> all() const;
    /// One's own, by name.
    [[nodiscard]] const std::vector<Profile>& own() const noexcept { return m_own; }
    /// Error: ProfileUnknown, naming those that exist.
    [[nodiscard]] Result<Profile> named(std::string_view name) const;

    /// Adds one of one's own, or takes the place of the one with its name. What the profile asks for is not checked
    /// here. Error: ValueInvalid, the name belongs to a built-in profile.
    Status put(const Profile& profile);
    /// Errors: ValueInvalid (it is built in), ProfileUnknown.
    Status remove(std::string_view name);

private:
    std::vector<Profile> m_own;
};

/// The profiles that this program knows at this moment: the built-in ones, until a ProfileStore has read a person's
/// own. Any thread; not for the real-time path, because it locks and copies.
[[nodiscard]] ProfileBook knownProfiles();
void setKnownProfiles(const ProfileBook& book);

/// Whether a name is one of a built-in profile.
[[nodiscard]] bool isBuiltInProfile(std::string_view name);

/// The failure that says so.
[[nodiscard]] Failure nameIsBuiltIn(std::string_view name);

/// Whether a profile can have this name: 1 to 40 of a-z, 0-9, "-", "_" and ".", beginning with a letter or digit.
[[nodiscard]] bool isProfileName(std::string_view name) noexcept;

} // namespace sinc
