#pragma once

#include "core/audio/realtime.h"

#include <cstddef>
#include <cstdint>

namespace sinc {

/// A link of the chain that converts the rate. Frames are interleaved and counted from the start of the stream:
/// output frame n stands for the time of input frame n * inputs / outputs.
///
/// A filter rings before the sound begins, so an inner stage begins its output before frame 0 (firstOutput() <= 0)
/// with what the stages behind it need to see of that; their input begins there.
/// @tparam T float or double, the precision of the whole chain
template <typename T>
class Stage {
public:
    Stage() = default;
    virtual ~Stage() = default;
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Index of the first frame that it gives.
    [[nodiscard]] virtual std::int64_t firstOutput() const noexcept = 0;

    /// Allocates. @param firstInput index of the first frame that it will be given, 0 or less
    ///            @param maxFrames  the most that one run() will bring
    virtual void prepare(std::int64_t firstInput, std::size_t maxFrames) = 0;

    /// Most frames that run() gives for this many.
    [[nodiscard]] virtual std::size_t maxOutput(std::size_t frames) const noexcept = 0;

    /// Where the next frames go before run() is called.
    [[nodiscard]] virtual T* room() noexcept SINC_NONBLOCKING = 0;

    /// Takes `frames` frames that lie in room(). @return frames written to `out`; nothing is written past them
    virtual std::size_t run(std::size_t frames, T* out) noexcept SINC_NONBLOCKING = 0;

    virtual void reset() noexcept = 0;

    /// Input frames between a position and the input that its output has to wait for, at worst.
    [[nodiscard]] virtual double delayInputs() const noexcept = 0;
};

/// A ratio of rates: `inputs` frames become `outputs` frames. In lowest terms.
struct RateRatio {
    std::int64_t inputs = 1;
    std::int64_t outputs = 1;

    [[nodiscard]] double step() const noexcept {
        return static_cast<double>(inputs) / static_cast<double>(outputs);
    }
};

} // namespace sinc
