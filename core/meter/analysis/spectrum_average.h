#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sinc {

/// Power spectra averaged over time, and the highest that was ever seen in each bin. Thread: one.
class SpectrumAverage {
public:
    /// Starts afresh; allocates.
    void prepare(std::size_t bins);
    void reset() noexcept;
    void resetPeaks() noexcept;

    /// @param seconds time constant of the average; 0 shows the newest alone, infinity averages all alike
    void setTimeConstant(double seconds) noexcept { m_timeConstant = seconds; }

    /// Adds a spectrum.
    /// @param power as many bins as were prepared
    /// @param seconds since the one before
    void add(std::span<const float> power, double seconds) noexcept;

    [[nodiscard]] std::span<const float> mean() const noexcept { return m_mean; }
    [[nodiscard]] std::span<const float> peak() const noexcept { return m_peak; }
    /// Spectra since the reset.
    [[nodiscard]] std::size_t count() const noexcept { return m_count; }

private:
    std::vector<float> m_mean;
    std::vector<float> m_peak;
    std::size_t m_count = 0;
    double m_timeConstant = 0.0;
};

} // namespace sinc
