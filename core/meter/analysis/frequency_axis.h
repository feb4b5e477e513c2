#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sinc {

enum class FrequencyScale { Logarithmic, Linear };

/// The points of a picture's frequency axis, and what a spectrum reads at each: the highest of the bins that fall
/// on one point, or a value between two bins where points lie closer than bins.
class FrequencyAxis {
public:
    /// Allocates.
    /// @param points at least 2
    /// @param bins of the spectra to come
    void prepare(FrequencyScale scale, double lowHz, double highHz, std::size_t points, std::size_t bins,
                 double binHz);

    [[nodiscard]] std::span<const double> hertz() const noexcept { return m_hertz; }
    /// @param power of each bin
    /// @param decibels of each point; never below kFloorDb
    void read(std::span<const float> power, std::span<float> decibels) const noexcept;

    static constexpr float kFloorDb = -200.0F;

private:
    struct Reach {
        std::size_t first = 0;
        std::size_t last = 0;   ///< included
        float fraction = -1.0F; ///< 0..1 between the two; negative: the highest of first..last
    };

    std::vector<double> m_hertz;
    std::vector<Reach> m_reaches;
};

} // namespace sinc
