#pragma once

#include "core/lab/control.h"
#include "core/lab/converter.h"
#include "core/lab/stimuli.h"

#include <span>

namespace sinc::lab {

/// Level over time and frequency. Line 0 is 0 Hz, the last one half the rate.
struct Spectrogram {
    std::size_t columns = 0;
    std::size_t lines = 0;
    double seconds = 0.0;    ///< from the first column to the end of the last
    double nyquistHz = 0.0;  ///< frequency of the upper edge
    std::vector<float> dbFs; ///< column by column, 0 = a sine of full scale, at least kSpectrogramFloorDb

    [[nodiscard]] float at(std::size_t column, std::size_t line) const noexcept {
        return dbFs[column * lines + line];
    }
};

/// Below this the window's side lobes (Kaiser, beta 26, -200 dB) are near.
inline constexpr float kSpectrogramFloorDb = -190.0F;

/// Samples that one column looks at.
inline constexpr std::size_t kSpectrogramWindow = 1024;
/// Their weights; they sum to 2, so that the bin of a sine holds its amplitude.
[[nodiscard]] std::vector<double> spectrogramWindow();

/// Of one channel. Of the bins that fall into one line the loudest counts. Empty when cancelled or too short for
/// one window (1024 samples).
[[nodiscard]] Spectrogram spectrogram(std::span<const double> samples, double rate, std::size_t columns,
                                      const Control& control);

/// The classic picture: a sweep of full scale over the whole input band, as the converter gives it.
[[nodiscard]] Spectrogram sweepSpectrogram(RateConverter<double>& converter, RatePair rates, SweepLaw law,
                                           const Control& control);

} // namespace sinc::lab
