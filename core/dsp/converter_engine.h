#pragma once

#include "core/audio/realtime.h"

#include <cstddef>
#include <cstdint>

namespace sinc {

/// What is behind Resampler: a chain of stages, or the block converter of the original program. Blocks are as long
/// as prepare() of the one that implements it was told, at most.
class ConverterEngine {
public:
    ConverterEngine() = default;
    virtual ~ConverterEngine() = default;
    ConverterEngine(const ConverterEngine&) = delete;
    ConverterEngine& operator=(const ConverterEngine&) = delete;

    [[nodiscard]] virtual std::size_t maxOutput(std::size_t frames) const noexcept = 0;
    virtual std::size_t process(const float* in, std::size_t frames, float* out) noexcept SINC_NONBLOCKING = 0;
    virtual std::size_t process(const double* in, std::size_t frames, double* out) noexcept SINC_NONBLOCKING = 0;
    virtual void reset() noexcept = 0;

    /// Frames of the whole output for so many input frames.
    [[nodiscard]] virtual std::int64_t totalOutput(std::int64_t inputFrames) const noexcept = 0;
    /// Whether the end of the stream still has to come out of it.
    [[nodiscard]] virtual bool keepsState() const noexcept = 0;
    /// See Resampler::setRatio().
    virtual bool setRatio(double, std::int64_t) noexcept SINC_NONBLOCKING { return false; }
    [[nodiscard]] virtual std::uint64_t replacedSamples() const noexcept = 0;
};

} // namespace sinc
