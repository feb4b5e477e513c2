#pragma once

#include "core/lab/running_spectrogram.h"

#include <cstddef>
#include <span>
#include <vector>

namespace sinc::lab {

/// What is left when one version of a sound is taken from another.
struct Difference {
    std::size_t frames = 0;         ///< compared
    std::ptrdiff_t shiftFrames = 0; ///< how far the version lagged behind the reference
    double rmsDb = 0.0;             ///< against the reference's RMS
    double peakDb = 0.0;            ///< dBFS
    Spectrogram picture;            ///< of version - reference
};

/// Subtracts two versions of a sound of any length, in constant memory. They are aligned in time to whole frames
/// first, by the largest cross-correlation within +-4096 frames of their first 2^18 frames. One channel. Thread:
/// one.
class RunningDifference {
public:
    explicit RunningDifference(double rate);

    /// The next samples of both; one may be ahead of the other.
    void add(std::span<const double> version, std::span<const double> reference);

    /// Call once, at the end. Levels are no deeper than kSilenceDb; a silent reference gives kSilenceDb too.
    [[nodiscard]] Difference finish();

private:
    void align();
    void subtract();

    RunningSpectrogram m_picture;
    std::vector<double> m_version; ///< not compared yet
    std::vector<double> m_reference;
    std::vector<double> m_left;
    bool m_aligned = false;
    Difference m_result;
    double m_wrong = 0.0; ///< sums of squares
    double m_wanted = 0.0;
    double m_peak = 0.0;
};

/// The mean of all channels of interleaved samples.
[[nodiscard]] std::vector<double> mixedDown(std::span<const double> samples, int channels);

} // namespace sinc::lab
