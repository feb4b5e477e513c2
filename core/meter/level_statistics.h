#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace sinc {

/// Plain sums over a few frames of one channel. Linear, 1 = full scale.
struct LevelSums {
    float peak = 0.0F; ///< largest magnitude
    float sum = 0.0F;
    float squares = 0.0F;
    std::uint32_t broken = 0;  ///< samples that cannot be sound
    std::uint32_t clipped = 0; ///< samples at or beyond full scale
};

/// Which sine reads 0 dB on an RMS meter.
enum class RmsScale {
    Plain, ///< 0 dB = a square wave of full scale; a sine reads -3.01
    Aes17, ///< 0 dB = a sine of full scale (AES17): 3.01 dB higher readings
};

/// Decibels of a linear RMS value on a scale; silence gives -infinity.
[[nodiscard]] double rmsToDb(double rms, RmsScale scale) noexcept;

/// What a channel was like since the last reset: mean levels, offset, noise floor, silence. Linear, 1 = full scale.
class LevelStatistics {
public:
    static constexpr double kWindowSeconds = 0.05;       ///< of one short RMS value
    static constexpr std::size_t kWindows = 200;         ///< short RMS values kept: 10 s
    static constexpr double kFloorShare = 0.10;          ///< the noise floor's percentile
    static constexpr double kDefaultSilenceDbfs = -60.0; ///< below this RMS a window is silent

    /// Starts afresh for a rate; the silence threshold stays.
    void reset(int sampleRate) noexcept;
    /// @param dbfs plain RMS; a window counts as silent below it
    void setSilenceThreshold(double dbfs) noexcept;

    /// Adds one step; steps are much shorter than a window. Real-time safe: yes.
    void add(const LevelSums& sums, int frames) noexcept;

    [[nodiscard]] std::int64_t frames() const noexcept { return m_frames; }
    [[nodiscard]] double peak() const noexcept { return m_peak; }
    [[nodiscard]] double rms() const noexcept;
    /// Mean value, with sign.
    [[nodiscard]] double dcOffset() const noexcept;
    /// Peak over RMS in dB; 0 of silence.
    [[nodiscard]] double crestDb() const noexcept;
    /// RMS of the 50 ms that only a tenth of the last 10 s falls below; 0 before the first window.
    [[nodiscard]] double noiseFloor() const noexcept { return m_noiseFloor; }
    /// Whether the last whole window was silent.
    [[nodiscard]] bool silent() const noexcept { return m_silentFrames > 0; }
    /// How long silence has lasted, 0 while there is sound.
    [[nodiscard]] double silentSeconds() const noexcept;
    [[nodiscard]] std::int64_t clippedSamples() const noexcept { return m_clipped; }
    /// Samples that were no number, infinite or absurdly large; they were taken as silence.
    [[nodiscard]] std::int64_t brokenSamples() const noexcept { return m_broken; }

private:
    void finishWindow() noexcept;
    [[nodiscard]] double floorOfWindows() const noexcept;

    int m_sampleRate = 48'000;
    int m_windowFrames = 2'400;
    double m_silencePower = 1.0e-6;
    std::int64_t m_frames = 0;
    double m_peak = 0.0;
    double m_sum = 0.0;
    double m_squares = 0.0;
    std::int64_t m_clipped = 0;
    std::int64_t m_broken = 0;

    double m_windowSquares = 0.0;
    int m_framesInWindow = 0;
    std::array<float, kWindows> m_windows{}; ///< mean squares, a ring
    std::size_t m_windowCount = 0;
    double m_noiseFloor = 0.0;
    std::int64_t m_silentFrames = 0;
};

} // namespace sinc
