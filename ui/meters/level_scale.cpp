#include "ui/meters/level_scale.h"

#include <algorithm>

namespace sinc {

namespace {

struct Knot {
    double db;
    double fraction;
};

/// Straight lines in between.
constexpr std::array kKnots{Knot{-60.0, 0.0},  Knot{-50.0, 0.06}, Knot{-40.0, 0.14},
                            Knot{-30.0, 0.28}, Knot{-20.0, 0.48}, Knot{0.0, 1.0}};

} // namespace

double LevelScale::fractionOf(double db) noexcept {
    if (!(db > kKnots.front().db)) {
        return 0.0;
    }
    for (std::size_t i = 1; i < kKnots.size(); ++i) {
        const Knot& left = kKnots[i - 1];
        const Knot& right = kKnots[i];
        if (db <= right.db) {
            return left.fraction + (db - left.db) / (right.db - left.db) * (right.fraction - left.fraction);
        }
    }
    return 1.0;
}

} // namespace sinc
