#pragma once

#include <span>

namespace sinc {

/// How alike two channels are: +1 in phase (mono), 0 nothing in common, -1 opposed (gone in mono). The normalised
/// mean of the product over an exponential window. Thread: one.
class CorrelationMeter {
public:
    static constexpr double kSeconds = 0.3; ///< time constant of the window

    void reset(double sampleRate) noexcept;
    /// The next samples of both; equally many.
    void process(std::span<const float> left, std::span<const float> right) noexcept;

    /// -1..+1; 0 when one of them is silent.
    [[nodiscard]] double correlation() const noexcept;
    /// Level of the right against the left in dB; 0 when one of them is silent.
    [[nodiscard]] double balanceDb() const noexcept;

private:
    double m_share = 0.0; ///< of a new sample in the means
    double m_product = 0.0;
    double m_left = 0.0;
    double m_right = 0.0;
};

} // namespace sinc
