#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"
#include "core/meter/four_floats.h"
#include "core/meter/frame_grid.h"
#include "core/meter/peak_bar.h"
#include "core/meter/true_peak_filter.h"

#include <array>
#include <vector>

namespace sinc {

/// The true peak of one channel, linear, 1 = 0 dBTP.
struct TruePeak {
    float bar = 0.0F;  ///< with the digital meter's fall
    float hold = 0.0F; ///< the highest of the last seconds
    float max = 0.0F;  ///< the highest since the last reset
};

using TruePeaks = std::array<TruePeak, kMaxChannels>;

/// True peak by ITU-R BS.1770-5 Annex 2: the highest value of the sound between the samples, sought by
/// over-sampling. Error bound for a sine: see truePeakUnderReadDb() and TruePeakFilter::kRippleDb; that is -0.22 dB
/// up to a quarter of the sample rate and -0.58 dB up to 0.44 of it where over-sampling is 4. Readings lag by 16
/// samples. Thread: one.
class TruePeakMeter {
public:
    using Vec = FourFloats;
    /// Taps of one pair of samples, each in all lanes of a vector.
    struct VecTaps {
        Vec even;
        Vec odd;
        Vec half;
    };
    using VecFilter = std::array<VecTaps, TruePeakFilter::kPairs>;

    TruePeakMeter();

    /// Starts afresh for a format; allocates.
    void prepare(const StreamFormat& format);

    /// Real-time safe: yes. Broken samples count as silence.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// At the end of a stream: lets the last samples through the filter.
    void flush() noexcept;

    /// Forgets the maxima and lets go of peak hold.
    void resetMax() noexcept;

    [[nodiscard]] const TruePeaks& peaks() const noexcept { return m_peaks; }
    [[nodiscard]] int oversampling() const noexcept { return m_oversampling; }

private:
    static constexpr int kStepsPerSecond = 500;
    static constexpr std::size_t kHistory = TruePeakFilter::kTaps - 1;

    [[nodiscard]] float* lineOf(int channel) noexcept {
        return &m_lines[static_cast<std::size_t>(channel) * m_stride];
    }
    void finishStep() noexcept;
    void show() noexcept;

    VecFilter m_filter{};
    int m_oversampling = 4;
    int m_channels = 0;
    FrameGrid m_grid;
    double m_stepSeconds = 0.0;
    std::size_t m_fill = 0;     ///< samples of the current step in each line
    std::size_t m_stride = 0;   ///< samples per line
    std::vector<float> m_lines; ///< per channel: kHistory older samples, the current step, room for a whole vector
    std::array<float, kMaxChannels> m_stepPeaks{};
    std::array<PeakBar, kMaxChannels> m_bars{};
    std::array<float, kMaxChannels> m_max{};
    TruePeaks m_peaks{};
};

} // namespace sinc
