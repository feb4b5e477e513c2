#pragma once

#include "core/meter/analysis/spectral_features.h"
#include "core/meter/analysis/tap_cursor.h"
#include "core/meter/analysis/tone_finder.h"

#include <optional>
#include <vector>

namespace sinc {

/// What the sound of one channel is like, worked out ten times a second.
struct SoundFeatures {
    std::optional<Tone> tone;
    double centroidHz = 0.0;
    double voiceShare = 0.0;
    bool voice = false;
};

/// Follows the features of one channel of a tap. Thread: the tap's reader.
class FeatureTracker {
public:
    static constexpr int kPerSecond = 10;

    explicit FeatureTracker(int channel)
        : m_channel(channel) {}

    /// Takes in what has arrived; allocates when the tap was started afresh.
    void advance(const SampleTap& tap);
    [[nodiscard]] const SoundFeatures& features() const noexcept { return m_features; }

private:
    void take(const SampleTap& tap, std::uint64_t end);

    int m_channel;
    std::optional<ToneFinder> m_finder;
    TapCursor m_cursor;
    VoiceActivity m_voice;
    SoundFeatures m_features;
    std::vector<float> m_samples;
    std::vector<float> m_other;
};

} // namespace sinc
