#pragma once

#include "core/capture/backend.h"
#include "core/capture/wasapi/file_lock.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace sinc::wasapi {

/// The sound of one program on one output, as the volume mixer of Windows shows it.
struct Session {
    std::string identifier; ///< the same after a restart of the program, like the mute that belongs to it
    std::uint32_t processId = 0;
    std::string executable; ///< full path; may be empty
    bool isSystemSounds = false;
    bool muted = false;
};

/// The volume mixer. Thread: one.
class SessionMixer {
public:
    virtual ~SessionMixer() = default;
    [[nodiscard]] virtual std::vector<Session> sessions() = 0;
    /// Mutes or unmutes all sessions of this identifier. @return false when Windows refused
    virtual bool setMuted(const std::string& identifier, bool muted) = 0;
};

/// Mutes other programs while one is captured, and gives each its sound back, also after a crash: Windows remembers
/// a mute for good, so what is about to be muted is on the disk before it is muted. An entry stays in the journal
/// until its program has been there to be unmuted. The journal belongs to the keeper that holds the lock beside it,
/// from its first mute until everything is given back: several instances of the program take turns, and none takes
/// the other's live mutes for what a crash left.
///
/// Never muted: the captured programs, ourselves, what Windows itself plays, what somebody else has muted already,
/// what a person unmutes meanwhile, and what the allow list names. With a block list, only what it names is muted.
/// A name is that of an executable, with or without ".exe", in any case. Thread: one.
class MuteKeeper {
public:
    /// @param journal the file that outlives a crash; its folder is made when it is needed
    MuteKeeper(SessionMixer& mixer, std::filesystem::path journal);

    /// Gives back what a run that did not end well took, unless a running instance holds it.
    void recover();
    /// Something is muted that could be given back.
    [[nodiscard]] bool hasToRestore() const noexcept { return !m_muted.empty(); }

    /// Mutes the others from now on; also what begins to play later, with each call.
    /// @param spared the captured processes and our own
    void mute(const MuteOthers& manners, const std::set<std::uint32_t>& spared);

    /// Gives everything back, as far as it is there. Call it again until hasToRestore() is false, and then
    /// recover() now and then: what is not there stays in the journal.
    void restore();

private:
    void giveBack(const std::set<std::string>& identifiers);
    [[nodiscard]] bool claimJournal();
    void releaseJournal();
    [[nodiscard]] bool writeJournal() const;

    SessionMixer& m_mixer;
    std::filesystem::path m_journal;
    FileLock m_lock;
    std::set<std::string> m_muted; ///< identifiers, as in the journal
};

/// Whether a list names this executable.
[[nodiscard]] bool names(const std::vector<std::string>& list, const std::string& executable);

} // namespace sinc::wasapi
