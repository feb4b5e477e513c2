#pragma once

#include <vector>

namespace sinc {

/// The Kaiser window of one beta, quick to evaluate: good to 1e-12 of its top, in a few ns.
///
/// As a function of x squared the window is smooth without end, so polynomials of degree 5 between 1,024 exact
/// values hold it.
class KaiserTable {
public:
    explicit KaiserTable(double beta);

    /// The window at x, -1..1 across the window; 0 outside.
    [[nodiscard]] double at(double x) const noexcept;

private:
    std::vector<double> m_cells; ///< six coefficients each, lowest power first
};

/// Coefficients, lowest power first, of the polynomial in t through y[0..5] at t = -2..3.
void fitQuintic(const double (&y)[6], double (&coefficients)[6]) noexcept;

} // namespace sinc
