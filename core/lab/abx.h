#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace sinc::lab {

/// Probability of `correct` or more right answers out of `trials` by tossing a coin: the upper tail of the binomial
/// distribution with p = 1/2. Exact to 1e-12 up to 1000 trials.
[[nodiscard]] double chanceOf(int correct, int trials) noexcept;

/// Fewest trials that a result should rest on.
inline constexpr int kLeastTrials = 10;

/// A blind test between two versions: X is one of them, by chance, anew in each trial. Thread: one.
class AbxSession {
public:
    struct Trial {
        bool xIsA = false;
        bool saidA = false;
        [[nodiscard]] bool correct() const noexcept { return xIsA == saidA; }
    };

    /// @param trials kLeastTrials or more
    /// @param seed   of the sequence; from a source of true chance outside of tests
    AbxSession(int trials, std::uint64_t seed);

    [[nodiscard]] int trials() const noexcept { return static_cast<int>(m_sequence.size()); }
    [[nodiscard]] int answered() const noexcept { return static_cast<int>(m_answers.size()); }
    [[nodiscard]] bool finished() const noexcept { return answered() == trials(); }
    [[nodiscard]] const std::vector<Trial>& answers() const noexcept { return m_answers; }

    /// What X is in the present trial; for the player only. Only before finished().
    [[nodiscard]] bool xIsA() const noexcept { return m_sequence[m_answers.size()]; }
    /// Ends the present trial. Only before finished().
    void answer(bool saidA);

    [[nodiscard]] int correct() const noexcept;
    /// chanceOf() what has been answered; 1 at the start.
    [[nodiscard]] double probability() const noexcept { return chanceOf(correct(), answered()); }

private:
    std::vector<bool> m_sequence; ///< whether X is A
    std::vector<Trial> m_answers;
};

} // namespace sinc::lab
