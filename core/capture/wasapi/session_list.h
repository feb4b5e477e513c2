#pragma once

#include "core/capture/wasapi/com_ptr.h"
#include "core/capture/wasapi/mute_keeper.h"
#include "core/capture/wasapi/system_state.h"

#include <memory>
#include <string>
#include <vector>

struct IAudioSessionControl2;
struct IMMDeviceEnumerator;

namespace sinc::wasapi {

/// The programs that play, from the sessions of every output, and their volumes. Thread: a member of the
/// multithreaded apartment.
class SessionList final : public SessionMixer {
public:
    explicit SessionList(IMMDeviceEnumerator& enumerator);
    ~SessionList() override;

    /// Asks Windows again; a snapshot, since what is told later may be missed. @param endpoints of all kinds
    void refresh(const std::vector<Endpoint>& endpoints);

    /// Those that play, or played when they were listed before and are still there. Without ourselves.
    [[nodiscard]] std::vector<Program> programs();

    /// The highest level of a program's sessions at this moment, linear; measured by Windows without recording.
    [[nodiscard]] float peakOf(std::uint32_t processId) const;

    [[nodiscard]] std::vector<Session> sessions() override;
    bool setMuted(const std::string& identifier, bool muted) override;

private:
    struct Entry;
    void addSessionsOf(const Endpoint& endpoint);

    IMMDeviceEnumerator& m_enumerator;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_listed;
};

} // namespace sinc::wasapi
