#include "core/lab/abx.h"

#include <algorithm>
#include <cmath>

namespace sinc::lab {

double chanceOf(int correct, int trials) noexcept {
    // Sums C(n, k) / 2^n by way of logarithms, smallest terms first.
    double tail = 0.0;
    for (int k = trials; k >= std::max(0, correct); --k) {
        const double ways = std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) - std::lgamma(trials - k + 1.0);
        tail += std::exp(ways - trials * std::log(2.0));
    }
    return std::min(1.0, tail);
}

AbxSession::AbxSession(int trials, std::uint64_t seed)
    : m_sequence(static_cast<std::size_t>(std::max(trials, kLeastTrials))) {
    std::mt19937_64 random(seed);
    std::bernoulli_distribution coin(0.5);
    std::generate(m_sequence.begin(), m_sequence.end(), [&] { return coin(random); });
}

void AbxSession::answer(bool saidA) {
    m_answers.push_back({xIsA(), saidA});
}

int AbxSession::correct() const noexcept {
    return static_cast<int>(
        std::count_if(m_answers.begin(), m_answers.end(), [](const Trial& trial) { return trial.correct(); }));
}

} // namespace sinc::lab
