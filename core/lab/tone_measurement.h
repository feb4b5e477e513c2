#pragma once

#include "core/lab/control.h"
#include "core/lab/curve.h"
#include "core/lab/impulse_response.h"

namespace sinc::lab {

/// What comes out when one sine goes in.
struct ToneMeasurement {
    double inputHz = 0.0;
    Curve spectrumDb;            ///< x in Hz, y in dBFS; thinned out, the largest of each group
    double toneDb = 0.0;         ///< level of the sine at the output, dBFS
    double thdPlusNoiseDb = 0.0; ///< power of everything else against the sine
    double worstSpurDb = 0.0;    ///< largest line beside the sine, against it
    double worstSpurHz = 0.0;
};

/// Deepest figures that are the converter's own and not the analysis': window, least squares and stimulus in
/// float64.
inline constexpr double kToneFloorDb = -200.0;  ///< of a line
inline constexpr double kNoiseFloorDb = -190.0; ///< of THD+N

/// @param hz        of the sine, below half the lower rate
/// @param amplitude peak, 1 = full scale
[[nodiscard]] ToneMeasurement measureTone(RateConverter<double>& converter, RatePair rates, const Support& support,
                                          double hz, double amplitude);

/// The two tones that everybody looks at.
inline constexpr double kMiddleToneHz = 1000.0;
[[nodiscard]] double middleToneHz(RatePair rates) noexcept; ///< 1 kHz, less when the rates are too low for it
[[nodiscard]] double edgeToneHz(RatePair rates) noexcept;   ///< 0.9 of the lower Nyquist frequency

/// The largest wrong line that comes out for a sine at each of many input frequencies: what mirrors above the
/// output's Nyquist frequency (alias), what appears at multiples (image), and any other line.
struct AliasMeasurement {
    Curve levelDb;                    ///< x: input in Hz, y: dB against the sine that went in
    double worstAliasDb = kSilenceDb; ///< of the tones that count, see countedFromHz and countedToHz
    double worstAliasHz = 0.0;        ///< at this input frequency
    double countedFromHz = 0.0;
    double countedToHz = 0.0;
    double inBandResidualDb = kSilenceDb; ///< worst of the tones up to 0.9 of the lower Nyquist frequency
};

/// Which tones count for worstAliasDb, as fractions of the lower Nyquist frequency. Going down, those above
/// `downFrom` (what lies between the Nyquist frequency and there folds into the transition band); going up, those
/// below `upTo`.
struct AliasBand {
    double downFrom = 1.0025;
    double upTo = 0.998;
};

/// `draft` promises less than all others near the edge, see docs/resampler.md.
[[nodiscard]] AliasBand aliasBandOf(std::string_view quality) noexcept;

/// Tones at -1 dBFS, each converted by itself. Empty curve when cancelled.
[[nodiscard]] AliasMeasurement measureAliases(RateConverter<double>& converter, RatePair rates,
                                              const Support& support, const AliasBand& band, Control& control);

} // namespace sinc::lab
