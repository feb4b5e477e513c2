#pragma once

#include <span>

namespace sinc {

/// What a spectrum says in a few figures.
struct SpectralFeatures {
    double centroidHz = 0.0; ///< mean frequency, weighted by power; 0 in silence
    double voiceShare = 0.0; ///< share of the power (0 Hz left out) that lies in the telephone's band, 0..1
    double power = 0.0;      ///< all of it, in units of a sine of amplitude 1; times the window's noise bandwidth
};

/// The band in which speech carries most of its power (ITU-T G.712).
inline constexpr double kVoiceLowHz = 300.0;
inline constexpr double kVoiceHighHz = 3400.0;

/// @param power of each bin from 0 Hz on (Spectrum)
[[nodiscard]] SpectralFeatures featuresOf(std::span<const float> power, double binHz) noexcept;

/// Whether there is voice-like sound: begins when most of the power has been in the voice band for a moment, and
/// ends when it has not been for longer, so that it does not flicker between syllables. Thread: one.
class VoiceActivity {
public:
    static constexpr double kBeginShare = 0.65;
    static constexpr double kEndShare = 0.45;
    static constexpr double kBeginSeconds = 0.1;
    static constexpr double kEndSeconds = 0.4;
    static constexpr double kSilenceDbfs = -60.0; ///< sound softer than this is none

    void reset() noexcept { *this = {}; }
    /// @param levelDbfs of the sound, a sine of full scale = 0
    /// @param seconds since the features before
    void add(double voiceShare, double levelDbfs, double seconds) noexcept;

    [[nodiscard]] bool active() const noexcept { return m_active; }

private:
    bool m_active = false;
    double m_pendingSeconds = 0.0; ///< how long the share has spoken for a change
};

} // namespace sinc
