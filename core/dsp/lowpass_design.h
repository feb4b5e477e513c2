#pragma once

namespace sinc {

/// A low pass as a sinc under a Kaiser window. Frequencies are fractions of a Nyquist frequency, lengths in samples
/// of the rate that it belongs to.
struct LowpassDesign {
    double cutoff = 1.0; ///< where the response is one half
    double half = 1.0;   ///< samples from the middle to either end
    double beta = 0.0;   ///< of the window
};

/// The shortest one that is 0.1 dB down at `pass`, no sooner, and `attenuationDb` down from `stop` on.
///
/// Kaiser's rule of the length would make the pass band as flat as the stop band is deep; what falls off by no more
/// than 0.1 dB is allowed to belong to the transition here, which saves a quarter of the length.
/// @param attenuationDb 20 to 220
/// @param pass, stop    pass < stop
[[nodiscard]] LowpassDesign designLowpass(double attenuationDb, double pass, double stop);

/// Designs those whose pass band is as flat as their stop band is deep. What all of one depth have in common is
/// computed once.
class FlatLowpass {
public:
    explicit FlatLowpass(double attenuationDb);
    /// As designLowpass().
    [[nodiscard]] LowpassDesign between(double pass, double stop) const noexcept;

private:
    double m_beta;
    double m_reach; ///< half of the transition, in units of Nyquist frequency / half length
};

} // namespace sinc
