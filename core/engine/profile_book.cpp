#include "core/engine/profile_book.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace sinc {

namespace {

constexpr std::size_t kLongestName = 40;

bool isLetterOrDigit(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::mutex g_knownMutex;

ProfileBook& knownBook() {
    static ProfileBook book;
    return book;
}

} // namespace

ProfileBook knownProfiles() {
    const std::lock_guard lock(g_knownMutex);
    return knownBook();
}

void setKnownProfiles(const ProfileBook& book) {
    const std::lock_guard lock(g_knownMutex);
    knownBook() = book;
}

bool isBuiltInProfile(std::string_view name) {
    const auto profiles = builtInProfiles();
    return std::any_of(profiles.begin(), profiles.end(),
                       [name](const Profile& profile) { return profile.name == name; });
}

Failure nameIsBuiltIn(std::string_view name) {
    return {Fault::ValueInvalid,
            QCoreApplication::translate("Profiles", "the name of a profile of your own").toStdString(),
            std::string(name),
            QCoreApplication::translate("Profiles", "a name that no built-in profile has").toStdString(),
            {}};
}

bool isProfileName(std::string_view name) noexcept {
    return !name.empty() && name.size() <= kLongestName && isLetterOrDigit(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'; });
}

std::vector<Profile> ProfileBook::all() const {
    const auto builtIn = builtInProfiles();
    std::vector<Profile> profiles(builtIn.begin(), builtIn.end());
    profiles.insert(profiles.end(), m_own.begin(), m_own.end());
    return profiles;
}

Result<Profile> ProfileBook::named(std::string_view name) const {
    std::string names;
    for (const Profile& profile : all()) {
        if (profile.name == name) {
            return profile;
        }
        names += (names.empty() ? "" : ", ") + profile.name;
    }
    return Failure{Fault::ProfileUnknown, {}, std::string(name), names, {}};
}

Status ProfileBook::put(const Profile& profile) {
    if (isBuiltInProfile(profile.name)) {
        return nameIsBuiltIn(profile.name);
    }
    const auto place =
        std::lower_bound(m_own.begin(), m_own.end(), profile.name,
                         [](const Profile& own, const std::string& name) { return own.name < name; });
    if (place != m_own.end() && place->name == profile.name) {
        *place = profile;
    } else {
        m_own.insert(place, profile);
    }
    return {};
}

Status ProfileBook::remove(std::string_view name) {
    if (isBuiltInProfile(name)) {
        return nameIsBuiltIn(name);
    }
    if (const Result<Profile> found = named(name); !found) {
        return found.failure();
    }
    std::erase_if(m_own, [name](const Profile& own) { return own.name == name; });
    return {};
}

} // namespace sinc
