#pragma once

#include "core/audio/block_view.h"
#include "core/audio/buffer_pool.h"
#include "core/audio/frame_ring.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string_view>
#include <vector>

/// The four ways of giving a block of processed sound to somebody who keeps it for a while.
namespace sinc::bench {

enum class Strategy { Nothing, Allocate, PoolAndRelease, PoolAndCopy, Push };
/// Nothing comes first: what the pipeline costs when nobody takes its sound.
inline constexpr std::array kStrategies{Strategy::Nothing, Strategy::Allocate, Strategy::PoolAndRelease,
                                        Strategy::PoolAndCopy, Strategy::Push};
[[nodiscard]] std::string_view nameOf(Strategy strategy);

/// How many blocks later a consumer lets go of block n: most of them soon, one in ten after a second, one in a
/// hundred after five. The same for every strategy.
class HoldTimes {
public:
    static constexpr int kLongest = 500; ///< blocks
    [[nodiscard]] int next();

private:
    std::mt19937 m_random{1};
};

/// From the worker to a consumer. make() runs on the worker, take() on the consumer; no more than kAhead blocks lie
/// between them, which the caller sees to.
class HandOver {
public:
    static constexpr std::size_t kAhead = 512;

    virtual ~HandOver() = default;
    virtual void make(const BlockView& block) = 0;
    /// Takes everything that is there, and lets go of what was held for long enough.
    virtual void take() = 0;
    /// A number that depends on every sample, so that no copy can be left out. 0 when nothing was handed over.
    [[nodiscard]] std::uint64_t sum() const { return m_sum; }

protected:
    std::uint64_t m_sum = 0;
};

[[nodiscard]] std::unique_ptr<HandOver> makeHandOver(Strategy strategy, int channels);

} // namespace sinc::bench
