#pragma once

#include "core/meter/analysis/frequency_axis.h"
#include "core/meter/analysis/spectrum.h"
#include "core/meter/analysis/tap_cursor.h"

#include <functional>
#include <optional>
#include <vector>

namespace sinc {

struct SpectrogramSettings {
    std::size_t size = 4096; ///< samples of one piece
    WindowShape shape = WindowShape::Hann;
    int columnsPerSecond = 60;
    FrequencyScale scale = FrequencyScale::Logarithmic;
    double lowHz = 20.0;
    double highHz = 20'000.0; ///< no more than half the rate is shown
    std::size_t rows = 512;

    friend bool operator==(const SpectrogramSettings&, const SpectrogramSettings&) = default;
};

/// Makes the columns of a spectrogram, one for each step of time on fixed frame numbers, so that the picture is the
/// same however often the screen asks. Thread: the tap's reader.
class SpectrogramSource {
public:
    /// @param decibels of each row, from the lowest frequency up; valid during the call
    using Column = std::function<void(std::span<const float> decibels)>;

    void setUp(const SpectrogramSettings& settings, int channel);
    /// Hands out the columns that have become complete, oldest first.
    void advance(const SampleTap& tap, const Column& column);

    [[nodiscard]] const SpectrogramSettings& settings() const noexcept { return m_settings; }
    /// Frequency of each row; empty before the first sound.
    [[nodiscard]] std::span<const double> hertz() const noexcept { return m_axis.hertz(); }
    /// Rises each time that the picture begins anew (another source, other settings).
    [[nodiscard]] int pictures() const noexcept { return m_pictures; }

private:
    void begin(const SampleTap& tap);

    SpectrogramSettings m_settings;
    int m_channel = 0;
    int m_pictures = 0;
    std::optional<Spectrum> m_spectrum;
    FrequencyAxis m_axis;
    TapCursor m_cursor;
    std::vector<float> m_samples;
    std::vector<float> m_other;
    std::vector<float> m_decibels;
};

} // namespace sinc
