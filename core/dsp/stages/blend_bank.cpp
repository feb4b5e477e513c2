#include "core/dsp/stages/blend_bank.h"

#include "core/dsp/kernels.h"

#include <cmath>
#include <vector>

namespace sinc {

namespace {

/// Coefficients at a phase, with a sum of 1. Phases a little below 0 and above 1 are fine.
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

/// The corner of straight lines lies on a cell's border, so two values inside a cell say all about it.
bool isStraight(const Prototype& prototype) {
    return prototype.half() <= 1.0;
}

} // namespace

template <typename T>
const T* BlendBank<T>::cell(std::size_t index) const noexcept {
    return coefficients.data() + index * (degree + 1) * taps;
}

template <typename T>
BlendBank<T> makeBlendBank(const Prototype& prototype, std::size_t phases) {
    constexpr std::size_t kNodes = kernels::kBlendDegree + 1;
    const auto known = static_cast<std::size_t>(prototype.phases());
    BlendBank<T> bank;
    bank.degree = phases > 0 || known > 0 ? 0 : kernels::kBlendDegree;
    bank.cells = phases > 0 ? phases : (known > 0 ? known : (sizeof(T) == sizeof(float) ? 32 : 64));
    bank.reach = static_cast<int>(std::ceil(prototype.half()));
    const auto used = static_cast<std::size_t>(2 * bank.reach);
    constexpr std::size_t kStep = kernels::kBlendTaps<T>;
    bank.taps = (used + kStep - 1) / kStep * kStep;
    bank.coefficients = FftArray<T>(bank.cells * (bank.degree + 1) * bank.taps);
    std::vector<std::vector<double>> nodes; // from two before cell 0 on
    const auto nodeAt = [&](double place) {
        return phaseOf(prototype, bank.reach, place / static_cast<double>(bank.cells));
    };
    if (bank.degree > 0 && !isStraight(prototype)) {
        for (std::size_t node = 0; node < bank.cells + kNodes; ++node) {
            nodes.push_back(nodeAt(static_cast<double>(node) - 2.0));
        }
    }
    for (std::size_t cell = 0; cell < bank.cells; ++cell) {
        T* rows = bank.coefficients.data() + cell * (bank.degree + 1) * bank.taps;
        const std::vector<double> here = nodeAt(static_cast<double>(cell));
        const std::vector<double> middle =
            bank.degree > 0 ? nodeAt(static_cast<double>(cell) + 0.5) : std::vector<double>();
        for (std::size_t k = 0; k < used; ++k) {
            double polynomial[kNodes] = {here[k], 0.0, 0.0, 0.0, 0.0, 0.0};
            if (!nodes.empty()) {
                double y[kNodes];
                for (std::size_t i = 0; i < kNodes; ++i) {
                    y[i] = nodes[cell + i][k];
                }
                fitQuintic(y, polynomial);
            } else if (bank.degree > 0) {
                polynomial[1] = 2.0 * (middle[k] - here[k]);
            }
            for (std::size_t power = 0; power <= bank.degree; ++power) {
                rows[power * bank.taps + k] = static_cast<T>(polynomial[power]);
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
