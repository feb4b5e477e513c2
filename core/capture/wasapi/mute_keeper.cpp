#include "core/capture/wasapi/mute_keeper.h"

#include "core/audio/utf8_path.h"

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

namespace sinc::wasapi {

namespace {

/// The name by which an executable is known: its file's, without ".exe", in lower case (ASCII).
std::string shortName(const std::string& executable) {
    const std::size_t slash = executable.find_last_of("/\\");
    std::string name = slash == std::string::npos ? executable : executable.substr(slash + 1);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    constexpr std::string_view kSuffix = ".exe";
    if (name.ends_with(kSuffix)) {
        name.resize(name.size() - kSuffix.size());
    }
    return name;
}

bool shouldMute(const Session& session, const MuteOthers& manners, const std::set<std::uint32_t>& spared) {
    if (session.isSystemSounds || session.processId == 0 || session.muted || spared.contains(session.processId) ||
        names(manners.allow, session.executable)) {
        return false;
    }
    return manners.block.empty() || names(manners.block, session.executable);
}

} // namespace

bool names(const std::vector<std::string>& list, const std::string& executable) {
    const std::string wanted = shortName(executable);
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& name) { return shortName(name) == wanted; });
}

MuteKeeper::MuteKeeper(SessionMixer& mixer, std::filesystem::path journal)
    : m_mixer(mixer)
    , m_journal(std::move(journal)) {}

void MuteKeeper::recover() {
    std::error_code error;
    if (std::filesystem::exists(m_journal, error) && claimJournal()) {
        restore();
    }
}

/// Takes the journal, and what it says, over.
bool MuteKeeper::claimJournal() {
    if (m_lock.held()) {
        return true;
    }
    std::error_code error;
    std::filesystem::create_directories(m_journal.parent_path(), error);
    std::filesystem::path lock = m_journal;
    if (!m_lock.take(lock += ".lock")) {
        return false;
    }
    std::ifstream file(m_journal, std::ios::binary);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) {
            m_muted.insert(line);
        }
    }
    return true;
}

void MuteKeeper::releaseJournal() {
    if (m_muted.empty()) {
        m_lock.release();
    }
}

void MuteKeeper::mute(const MuteOthers& manners, const std::set<std::uint32_t>& spared) {
    std::vector<std::string> next;
    for (const Session& session : m_mixer.sessions()) {
        const bool isTaken = m_muted.contains(session.identifier); // if it sounds, a person has unmuted it
        if (!isTaken && shouldMute(session, manners, spared)) {
            next.push_back(session.identifier);
        }
    }
    if (next.empty() || !claimJournal()) {
        return;
    }
    const std::set<std::string> before = m_muted;
    m_muted.insert(next.begin(), next.end());
    if (!writeJournal()) {
        m_muted = before; // what could not be given back after a crash is not taken
        return releaseJournal();
    }
    for (const std::string& identifier : next) {
        if (!m_mixer.setMuted(identifier, true)) {
            m_muted.erase(identifier); // so that a mute of somebody else's is not taken away at the end
        }
    }
}

void MuteKeeper::restore() {
    std::set<std::string> present;
    for (const Session& session : m_mixer.sessions()) {
        present.insert(session.identifier);
    }
    std::erase_if(m_muted, [&](const std::string& identifier) {
        return present.contains(identifier) && m_mixer.setMuted(identifier, false);
    });
    (void)writeJournal(); // unmuting twice does no harm
    releaseJournal();
}

/// Beside its place first, so that a crash leaves the old journal or the new one.
bool MuteKeeper::writeJournal() const {
    std::error_code error;
    if (m_muted.empty()) {
        std::filesystem::remove(m_journal, error);
        return !error;
    }
    std::filesystem::create_directories(m_journal.parent_path(), error);
    std::filesystem::path fresh = m_journal;
    fresh += ".new";
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    for (const std::string& identifier : m_muted) {
        file << identifier << '\n';
    }
    file.close();
    if (!file) {
        return false;
    }
    std::filesystem::rename(fresh, m_journal, error);
    return !error;
}

} // namespace sinc::wasapi
