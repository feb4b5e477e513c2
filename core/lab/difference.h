#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sinc::lab {

/// What is left when one version of a sound is taken from another.
struct Difference {
    std::vector<double> samples;    ///< version - reference, as long as the shorter one after alignment
    std::ptrdiff_t shiftFrames = 0; ///< how far the version lagged behind the reference
    double rmsDb = 0.0;             ///< against the reference's RMS
    double peakDb = 0.0;            ///< dBFS
};

/// Aligns in time to whole frames, by the largest cross-correlation within +-4096 frames, then subtracts. One
/// channel. Levels are no deeper than kSilenceDb; a silent reference gives kSilenceDb too.
[[nodiscard]] Difference differenceOf(std::span<const double> version, std::span<const double> reference);

/// The mean of all channels of interleaved float32.
[[nodiscard]] std::vector<double> mixedDown(std::span<const float> samples, int channels);

} // namespace sinc::lab
