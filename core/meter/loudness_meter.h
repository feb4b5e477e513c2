#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"
#include "core/meter/channel_weights.h"
#include "core/meter/decibels.h"
#include "core/meter/frame_grid.h"
#include "core/meter/k_weighting.h"
#include "core/meter/loudness_histogram.h"

#include <array>

namespace sinc {

/// What a loudness meter shows. LUFS; -infinity where there is no sound or not yet a whole window of it.
struct LoudnessReading {
    double momentary = kSilenceDb;    ///< of the last 400 ms
    double shortTerm = kSilenceDb;    ///< of the last 3 s
    double integrated = kSilenceDb;   ///< of all that was measured, gated at -70 LUFS and 10 LU below the mean
    double momentaryMax = kSilenceDb; ///< highest of all that was measured
    double shortTermMax = kSilenceDb;
    double rangeLu = 0.0;         ///< loudness range (LRA); Tech 3341 calls it unstable in the first 60 s
    double measuredSeconds = 0.0; ///< what integrated, range and maxima rest on
    bool running = true;          ///< false while the measurement is paused
};

/// Loudness by ITU-R BS.1770-5, EBU R 128 (Tech 3341, Tech 3342). The K-weighted energy of each 10 ms is added up
/// once; all windows are sums of these. Momentary and short-term loudness and their maxima move every 10 ms, gating
/// blocks (400 ms) and short-term values for the range are taken every 100 ms. Thread: one.
class LoudnessMeter {
public:
    static constexpr int kStepsPerSecond = 100;
    static constexpr int kMomentarySteps = 40;
    static constexpr int kShortTermSteps = 300;
    static constexpr int kGatingHopSteps = 10;

    /// Starts afresh for a format with 1..kMaxChannels channels and a rate within the program's bounds.
    void prepare(const StreamFormat& format, bool dualMono = false) noexcept;

    /// Real-time safe: yes. Broken samples count as silence.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// Pauses and continues what is measured over time. Momentary and short-term loudness go on; windows that
    /// reach back into a pause count for nothing.
    void setRunning(bool running) noexcept;
    /// Forgets integrated loudness, range and maxima together.
    void resetMeasurement() noexcept;

    /// Thread: the one that processes. The integrated values are worked out anew when 100 ms have passed.
    [[nodiscard]] const LoudnessReading& reading() noexcept;

private:
    template <int Lanes>
    void filter(const float* samples, std::size_t frames, int firstChannel) noexcept;
    void accumulate(const float* samples, std::size_t frames) noexcept;
    void finishStep() noexcept;
    [[nodiscard]] double windowMean(int steps) const noexcept;
    void measure(double momentary, double shortTerm) noexcept;

    struct Channel {
        BiquadState shelf;
        BiquadState highPass;
        double energy = 0.0; ///< sum of squares in the current step
    };

    KWeighting m_filters;
    ChannelWeights m_weights{};
    std::array<Channel, kMaxChannels> m_channels{};
    int m_channelCount = 0;

    FrameGrid m_grid;
    std::array<double, kShortTermSteps> m_energies{}; ///< of the last steps, a ring
    std::array<int, kShortTermSteps> m_frames{};
    int m_place = 0;
    int m_steps = 0;    ///< since prepare(), stops at kShortTermSteps
    int m_runSteps = 0; ///< since the measurement began or went on; counts on in whole hops, never overflows
    std::int64_t m_measuredSteps = 0;

    LoudnessHistogram m_gatingBlocks;
    LoudnessHistogram m_shortTermBlocks;
    LoudnessReading m_reading;
    bool m_stale = false; ///< a gating block came in since the integrated values were worked out
};

} // namespace sinc
