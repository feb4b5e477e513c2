#include "core/dsp/stages/blend_bank.h"

#include "core/dsp/kernels.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace sinc {

namespace {

/// Coefficients at a phase, with a sum of 1.
std::vector<double> phaseOf(const Prototype& prototype, int reach, double fraction) {
    std::vector<double> taps(static_cast<std::size_t>(2 * reach));
    double sum = 0.0;
    for (std::size_t k = 0; k < taps.size(); ++k) {
        taps[k] = prototype.at(fraction + reach - 1 - static_cast<double>(k));
        sum += taps[k];
    }
    for (double& tap : taps) {
        tap /= sum;
    }
    return taps;
}

/// Where the points of Chebyshev lie in a cell: a polynomial through them errs least (Trefethen, Approximation
/// Theory and Approximation Practice, chapter 4).
double nodeOf(std::size_t index, std::size_t nodes) {
    return 0.5 - 0.5 * std::cos(std::numbers::pi * (static_cast<double>(index) + 0.5) / static_cast<double>(nodes));
}

/// The powers' coefficients of the polynomial that takes these values at the nodes: Newton's differences, then
/// multiplied out from the innermost bracket.
std::vector<double> polynomialThrough(std::vector<double> values) {
    const std::size_t count = values.size();
    for (std::size_t order = 1; order < count; ++order) {
        for (std::size_t i = count - 1; i >= order; --i) {
            values[i] = (values[i] - values[i - 1]) / (nodeOf(i, count) - nodeOf(i - order, count));
        }
    }
    std::vector<double> powers(count, 0.0);
    for (std::size_t i = count; i-- > 0;) {
        for (std::size_t power = count - 1; power > 0; --power) {
            powers[power] = powers[power - 1] - nodeOf(i, count) * powers[power];
        }
        powers[0] = values[i] - nodeOf(i, count) * powers[0];
    }
    return powers;
}

} // namespace

template <typename T>
const T* BlendBank<T>::cell(std::size_t index) const noexcept {
    return coefficients.data() + index * (degree + 1) * taps;
}

template <typename T>
BlendBank<T> makeBlendBank(const Prototype& prototype, std::size_t phases) {
    constexpr std::size_t kCells = sizeof(T) == sizeof(float) ? 32 : 16;
    const auto known = phases > 0 ? phases : static_cast<std::size_t>(prototype.phases());
    BlendBank<T> bank;
    bank.degree = known > 0 ? 0 : kernels::kBlendDegree<T>;
    bank.cells = known > 0 ? known : kCells;
    bank.reach = static_cast<int>(std::ceil(prototype.half()));
    const auto used = 2 * static_cast<std::size_t>(bank.reach);
    const std::size_t lanes = kernels::blendTaps<T>();
    bank.taps = (used + lanes - 1) / lanes * lanes;
    bank.coefficients = FftArray<T>(bank.cells * (bank.degree + 1) * bank.taps);
    const std::size_t nodes = bank.degree + 1;
    std::vector<std::vector<double>> phasesOfCell(nodes);
    std::vector<double> values(nodes);
    for (std::size_t cell = 0; cell < bank.cells; ++cell) {
        for (std::size_t i = 0; i < nodes; ++i) {
            const double within = bank.degree > 0 ? nodeOf(i, nodes) : 0.0;
            phasesOfCell[i] = phaseOf(prototype, bank.reach,
                                      (static_cast<double>(cell) + within) / static_cast<double>(bank.cells));
        }
        T* rows = bank.coefficients.data() + cell * nodes * bank.taps;
        for (std::size_t k = 0; k < used; ++k) {
            for (std::size_t i = 0; i < nodes; ++i) {
                values[i] = phasesOfCell[i][k];
            }
            const std::vector<double> powers = bank.degree > 0 ? polynomialThrough(values) : values;
            for (std::size_t power = 0; power < nodes; ++power) {
                rows[power * bank.taps + k] = static_cast<T>(powers[power]);
            }
        }
    }
    return bank;
}

template struct BlendBank<float>;
template struct BlendBank<double>;
template BlendBank<float> makeBlendBank(const Prototype&, std::size_t);
template BlendBank<double> makeBlendBank(const Prototype&, std::size_t);

} // namespace sinc
