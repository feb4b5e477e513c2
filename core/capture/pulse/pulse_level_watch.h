#pragma once

#include "core/capture/backend.h"
#include "core/capture/pulse/pulse_level_stream.h"

#include <map>
#include <memory>
#include <string>

namespace sinc::pulse {

/// Keeps a level stream open for each source that may have one, and none for the others.
/// Thread: the main loop's, or another one that holds its lock.
class PulseLevelWatch {
public:
    void setPolicy(const LevelWatch& policy) noexcept { m_policy = policy; }

    /// Opens and closes streams until they match the list and the policy.
    void update(pa_context* context, const PulseList& list);
    /// The connection is lost.
    void clear() { m_streams.clear(); }

private:
    [[nodiscard]] SourceLevel::State wantedState(const SourceInfo& info) const noexcept;

    LevelWatch m_policy{false, false};
    std::map<std::string, std::unique_ptr<PulseLevelStream>> m_streams;
};

} // namespace sinc::pulse
