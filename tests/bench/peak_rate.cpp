// Compiled once for every vector unit: foreach_target.h includes this file
// again and again.
#include "tests/bench/peak_rate.h"

#include <algorithm>
#include <cstddef>
#include <ctime>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/bench/peak_rate.cpp"
#include <hwy/foreach_target.h>
// Only after foreach_target.h.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace sinc::bench {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kTurns = 200'000;

template <typename T>
T spin(std::size_t& multiplyAdds) {
    const hn::ScalableTag<T> d;
    const auto factor = hn::Set(d, T(0.999));
    const auto term = hn::Set(d, T(0.001));
    hn::Vec<decltype(d)> sums[16];
    for (auto& sum : sums) {
        sum = hn::Set(d, T(0.5));
    }
    for (std::size_t turn = 0; turn < kTurns; ++turn) {
        for (auto& sum : sums) {
            sum = hn::MulAdd(sum, factor, term);
        }
    }
    multiplyAdds = kTurns * 16 * hn::Lanes(d);
    for (std::size_t i = 1; i < 16; ++i) {
        sums[0] = hn::Add(sums[0], sums[i]);
    }
    return hn::GetLane(sums[0]);
}

double spinFloat(std::size_t& multiplyAdds) {
    return static_cast<double>(spin<float>(multiplyAdds));
}
double spinDouble(std::size_t& multiplyAdds) {
    return spin<double>(multiplyAdds);
}

} // namespace HWY_NAMESPACE
} // namespace sinc::bench
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace sinc::bench {

HWY_EXPORT(spinFloat);
HWY_EXPORT(spinDouble);

double peakRate(bool isDouble) {
    double best = 0.0;
    volatile double sink = 0.0;
    for (int round = 0; round < 20; ++round) {
        timespec start{};
        timespec end{};
        std::size_t multiplyAdds = 0;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
        sink = isDouble ? HWY_DYNAMIC_DISPATCH(spinDouble)(multiplyAdds)
                        : HWY_DYNAMIC_DISPATCH(spinFloat)(multiplyAdds);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        const double ns = static_cast<double>(end.tv_sec - start.tv_sec) * 1.0e9 +
                          static_cast<double>(end.tv_nsec - start.tv_nsec);
        best = std::max(best, static_cast<double>(multiplyAdds) / ns);
    }
    static_cast<void>(sink);
    return best;
}

} // namespace sinc::bench

#endif // HWY_ONCE
