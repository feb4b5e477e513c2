#include "core/capture/pulse/pulse_level_watch.h"

namespace sinc::pulse {

void PulseLevelWatch::update(pa_context* context, const PulseList& list) {
    std::erase_if(m_streams, [&](const auto& stream) {
        const PulseEntry* entry = list.find(stream.first);
        return entry == nullptr || wantedState(entry->info) != SourceLevel::State::Open ||
               !stream.second->serves(*entry);
    });
    for (const PulseEntry& entry : list.sources) {
        const SourceLevel::State wanted = wantedState(entry.info);
        if (wanted != SourceLevel::State::Open) {
            entry.info.level->setState(wanted);
        } else if (auto& stream = m_streams[entry.info.id]; !stream) {
            stream = std::make_unique<PulseLevelStream>(context, entry);
        }
    }
}

SourceLevel::State PulseLevelWatch::wantedState(const SourceInfo& info) const noexcept {
    if (!m_policy.enabled) {
        return SourceLevel::State::Closed;
    }
    const bool mayOpen = info.kind != SourceKind::Microphone || (m_policy.microphones && !info.isHandsFree);
    return mayOpen ? SourceLevel::State::Open : SourceLevel::State::KeptClosed;
}

} // namespace sinc::pulse
