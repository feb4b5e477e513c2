#include "core/dsp/kaiser_table.h"

#include "core/dsp/kaiser.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr int kCells = 1024;

/// I0(2 sqrt(z)), also for z slightly below 0, where it goes on as a Bessel function J0.
double besselSeries(double z) {
    double term = 1.0;
    double sum = 1.0;
    for (double k = 1.0; std::fabs(term) > sum * 1.0e-17; k += 1.0) {
        term *= z / (k * k);
        sum += term;
    }
    return sum;
}

} // namespace

void fitQuintic(const double (&y)[6], double (&coefficients)[6]) noexcept {
    // Lagrange's interpolation, sorted by powers.
    const auto [a, b, c, d, e, f] = y;
    coefficients[0] = c;
    coefficients[1] = a / 20.0 - b / 2.0 - c / 3.0 + d - e / 4.0 + f / 30.0;
    coefficients[2] = -(a + e) / 24.0 + (b + d) * 2.0 / 3.0 - c * 1.25;
    coefficients[3] = (-a - b + 10.0 * c - 14.0 * d + 7.0 * e - f) / 24.0;
    coefficients[4] = (a + e) / 24.0 - (b + d) / 6.0 + c / 4.0;
    coefficients[5] = (f - a) / 120.0 + (b - e) / 24.0 + (d - c) / 12.0;
}

KaiserTable::KaiserTable(double beta)
    : m_cells(6 * kCells) {
    std::vector<double> values(kCells + 6);
    const double quarter = beta * beta / 4.0;
    const double top = besselSeries(quarter);
    for (int i = 0; i < kCells + 6; ++i) {
        values[static_cast<std::size_t>(i)] = besselSeries(quarter * (1.0 - (i - 2.0) / kCells)) / top;
    }
    for (std::size_t cell = 0; cell < kCells; ++cell) {
        double y[6];
        double coefficients[6];
        std::copy_n(&values[cell], 6, y);
        fitQuintic(y, coefficients);
        std::copy_n(coefficients, 6, &m_cells[cell * 6]);
    }
}

double KaiserTable::at(double x) const noexcept {
    const double place = x * x * kCells;
    if (place > kCells) {
        return 0.0;
    }
    const auto cell = std::min(static_cast<std::size_t>(place), std::size_t{kCells - 1});
    const double* c = &m_cells[cell * 6];
    const double t = place - static_cast<double>(cell);
    return ((((c[5] * t + c[4]) * t + c[3]) * t + c[2]) * t + c[1]) * t + c[0];
}

} // namespace sinc
