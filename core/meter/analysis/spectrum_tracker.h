#pragma once

#include "core/meter/analysis/spectrum.h"
#include "core/meter/analysis/spectrum_average.h"
#include "core/meter/analysis/tap_cursor.h"
#include "core/meter/sample_tap.h"

#include <optional>
#include <span>
#include <vector>

namespace sinc {

struct SpectrumSettings {
    std::size_t size = 8192; ///< samples of one piece, a power of two, 256..65536
    WindowShape shape = WindowShape::Hann;
    double overlap = 0.75;        ///< of one piece with the next, 0..0.95
    double averageSeconds = 0.25; ///< time constant; 0: none, infinity: all alike since the reset

    friend bool operator==(const SpectrumSettings&, const SpectrumSettings&) = default;
};

/// The running spectrum of one channel of a tap: average and highest. Thread: the tap's reader.
class SpectrumTracker {
public:
    static constexpr int kMixed = -1; ///< in place of a channel: the mean of all channels that are kept

    /// Allocates.
    void setUp(const SpectrumSettings& settings, int channel);
    /// Takes in what has arrived; costs one transform per hop.
    /// @return whether there is anything new
    bool advance(const SampleTap& tap);
    /// Forgets average and peaks.
    void reset() noexcept { m_average.reset(); }
    void resetPeaks() noexcept { m_average.resetPeaks(); }

    [[nodiscard]] const SpectrumSettings& settings() const noexcept { return m_settings; }
    [[nodiscard]] int channel() const noexcept { return m_channel; }
    /// Power of each bin, a sine of amplitude 1 reads 1.
    [[nodiscard]] std::span<const float> mean() const noexcept { return m_average.mean(); }
    [[nodiscard]] std::span<const float> peak() const noexcept { return m_average.peak(); }
    [[nodiscard]] double binHz() const noexcept { return m_binHz; }
    [[nodiscard]] bool empty() const noexcept { return m_average.count() == 0; }

private:
    SpectrumSettings m_settings;
    int m_channel = 0;
    double m_binHz = 1.0;
    std::optional<Spectrum> m_spectrum;
    SpectrumAverage m_average;
    TapCursor m_cursor;
    std::vector<float> m_samples;
    std::vector<float> m_other;
};

/// Reads one channel of a tap, or the mean of all.
/// @param scratch as long as `out`
void readChannel(const SampleTap& tap, int channel, std::uint64_t end, std::span<float> out,
                 std::span<float> scratch);

} // namespace sinc
