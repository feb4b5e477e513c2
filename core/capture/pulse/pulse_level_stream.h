#pragma once

#include "core/capture/pulse/pulse_handles.h"
#include "core/capture/pulse/pulse_list.h"

#include <memory>

namespace sinc::pulse {

/// Watches the level of one source without recording it: the server sends 25 peaks a second for each channel. An
/// idle device may still go to sleep. Every channel is watched by itself, because a mix of left and right would
/// show too little, or nothing at all where they cancel out.
/// Thread: the main loop's, or another one that holds its lock.
class PulseLevelStream {
public:
    PulseLevelStream(pa_context* context, const PulseEntry& entry);
    ~PulseLevelStream();
    PulseLevelStream(const PulseLevelStream&) = delete;
    PulseLevelStream& operator=(const PulseLevelStream&) = delete;

    /// True while this stream measures, or is about to measure, just what the entry names.
    [[nodiscard]] bool serves(const PulseEntry& entry) const noexcept;

private:
    void onState() noexcept;
    void onPeaks() noexcept;

    CaptureTarget m_target;
    std::shared_ptr<SourceLevel> m_level;
    StreamPtr m_stream;
};

} // namespace sinc::pulse
