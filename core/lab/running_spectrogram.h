#pragma once

#include "core/dsp/fft.h"
#include "core/lab/spectrogram.h"

#include <complex>

namespace sinc::lab {

/// The spectrogram of a sound of unknown length, in constant memory: when there are too many columns, two become
/// one, and of what falls into one the loudest counts. Nothing is left out. Thread: one.
class RunningSpectrogram {
public:
    explicit RunningSpectrogram(double rate);

    /// The next samples of one channel.
    void add(std::span<const double> samples);

    /// What has come so far; between kLeastColumns and twice as many columns as soon as there are so many. Empty
    /// before the first window is full.
    [[nodiscard]] Spectrogram picture() const;

    static constexpr std::size_t kLeastColumns = 600;

private:
    void look(const double* window);
    void halve();

    double m_rate;
    std::vector<double> m_window;
    RealFft<double> m_fft;
    FftArray<double> m_weighted;
    FftArray<std::complex<double>> m_bins;
    std::vector<double> m_waiting; ///< samples that a window still needs
    std::size_t m_frames = 0;      ///< in all
    std::size_t m_columnFrames;    ///< that a column stands for
    std::size_t m_inColumn = 0;    ///< windows in the column that is being filled
    std::vector<float> m_power;    ///< column by column; the last one is being filled
    std::size_t m_columns = 0;
};

} // namespace sinc::lab
