#pragma once

#include "core/capture/backend.h"
#include "core/capture/wasapi/hresult.h"
#include "core/capture/wasapi/system_handles.h"
#include "core/capture/wasapi/system_state.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace sinc::wasapi {

/// Watches Windows on a thread of its own, a member of the multithreaded apartment: which devices there are, which
/// programs play, how loud they are, and which of them are muted for the sake of another.
/// Thread: any for the public methods; none waits for Windows, but start() for the first list.
class WasapiWatcher {
public:
    /// @param journal of what is muted (MuteKeeper)
    WasapiWatcher(std::function<void()> onChange, std::filesystem::path journal);
    /// Gives back what is muted.
    ~WasapiWatcher();
    WasapiWatcher(const WasapiWatcher&) = delete;
    WasapiWatcher& operator=(const WasapiWatcher&) = delete;

    /// Begins, and waits until the first list is there.
    Status start();

    [[nodiscard]] std::vector<SourceInfo> sources() const;
    [[nodiscard]] std::vector<OutputInfo> outputs() const;
    /// Success while the audio service answers.
    [[nodiscard]] Status connection() const;
    void watchLevels(const LevelWatch& watch);

    /// Mutes all but these programs until unmuteOthers(); both balance each other for several captures at once.
    void muteOthers(const MuteOthers& manners, std::uint32_t processId);
    void unmuteOthers(std::uint32_t processId);

private:
    struct Lists {
        std::vector<SourceInfo> sources;
        std::vector<OutputInfo> outputs;
        friend bool operator==(const Lists&, const Lists&) = default;
    };
    struct Session; ///< what only the thread sees

    void run();
    [[nodiscard]] bool stops() const;
    void watch(Session& session);
    void refresh(Session& session);
    void measure(Session& session);
    void attendToMutes(Session& session);
    void publish(Lists lists, const CallFailure& failure);
    [[nodiscard]] LevelWatch levelWatch() const;

    std::function<void()> m_onChange;
    std::filesystem::path m_journal;
    EventHandle m_wake{EventHandle::Kind::WakesOnce}; ///< devices changed, or there is something to do
    EventHandle m_first{EventHandle::Kind::Stays};

    mutable std::mutex m_mutex;
    Lists m_lists;
    std::optional<CallFailure> m_answer; ///< of the last attempt to list; empty: none came yet
    LevelWatch m_levelWatch{false, false};
    MuteOthers m_muteManners;
    std::multiset<std::uint32_t> m_captured; ///< programs for which the others are muted
    bool m_stop = false;

    std::thread m_thread; ///< last: it uses the others
};

} // namespace sinc::wasapi
