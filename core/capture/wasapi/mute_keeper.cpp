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

bool isSpared(const Session& session, const MuteOthers& manners, const std::set<std::uint32_t>& spared) {
    return session.isSystemSounds || spared.contains(session.processId) || names(manners.allow, session.executable);
}

bool shouldMute(const Session& session, const MuteOthers& manners) {
    return session.processId != 0 && !session.muted &&
           (manners.block.empty() || names(manners.block, session.executable));
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
    const std::vector<Session> sessions = m_mixer.sessions();
    std::set<std::string> kept; // two instances of a program share an identifier, and with it the mute
    for (const Session& session : sessions) {
        if (isSpared(session, manners, spared)) {
            kept.insert(session.identifier);
        }
    }
    giveBack(kept); // what was muted for another capture
    std::vector<std::string> next;
    for (const Session& session : sessions) {
        const bool isTaken = m_muted.contains(session.identifier); // if it sounds, a person has unmuted it
        if (!isTaken && !kept.contains(session.identifier) && shouldMute(session, manners)) {
            next.push_back(session.identifier);
        }
    }
    if (next.empty() || !claimJournal()) {
        return;
    }
    giveBack(kept); // what an instance that crashed has muted
    const std::set<std::string> before = m_muted;
    m_muted.insert(next.begin(), next.end());
    if (!writeJournal()) {
        m_muted = before; // what could not be given back after a crash is not taken
        return releaseJournal();
    }
    const std::size_t taken = m_muted.size();
    for (const std::string& identifier : next) {
        if (!m_mixer.setMuted(identifier, true)) {
            m_muted.erase(identifier); // so that a mute of somebody else's is not taken away at the end
        }
    }
    if (m_muted.size() < taken) {
        (void)writeJournal();
        releaseJournal();
    }
}

void MuteKeeper::restore() {
    std::set<std::string> present;
    for (const Session& session : m_mixer.sessions()) {
        present.insert(session.identifier);
    }
    giveBack(present);
    const bool waits = std::any_of(m_muted.begin(), m_muted.end(),
                                   [&](const std::string& identifier) { return present.contains(identifier); });
    if (!waits) { // what is not there is for whoever sees it first
        m_muted.clear();
    }
    releaseJournal();
}

/// Unmutes what is muted of these.
void MuteKeeper::giveBack(const std::set<std::string>& identifiers) {
    const std::size_t given = std::erase_if(m_muted, [&](const std::string& identifier) {
        return identifiers.contains(identifier) && m_mixer.setMuted(identifier, false);
    });
    if (given > 0) {
        (void)writeJournal(); // unmuting twice does no harm
    }
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
