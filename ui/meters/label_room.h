#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace sinc {

/// Which labels of a scale have room: whoever asks first gets it, and who would run into one of those is left out.
class LabelRoom {
public:
    /// @param gap that stays free between two labels, in picture elements
    explicit LabelRoom(double gap)
        : m_gap(gap) {}

    /// @return whether the label may stand there; then nothing else may
    [[nodiscard]] bool take(double from, double to) {
        const bool isFree = std::none_of(m_taken.begin(), m_taken.end(), [&](const auto& other) {
            return from < other.second + m_gap && to + m_gap > other.first;
        });
        if (isFree) {
            m_taken.emplace_back(from, to);
        }
        return isFree;
    }

private:
    double m_gap;
    std::vector<std::pair<double, double>> m_taken;
};

} // namespace sinc
