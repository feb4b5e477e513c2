#pragma once

#include "core/dsp/stages/blend_bank.h"
#include "core/dsp/stages/position.h"
#include "core/dsp/stages/stage.h"

#include <array>
#include <cstdint>

namespace sinc {

/// Polyphase filter that makes one output after the other: with coefficients that are computed for each, for ratios
/// with too many phases to store and for a ratio that changes while sound flows; or with stored ones, for short
/// filters of many phases.
template <typename T>
class BlendStage : public Stage<T> {
public:
    /// @param ratio  of this stage; it gives no output before frame 0, so it can only be the last one
    /// @param phases that occur if the ratio never changes, as makeBlendBank() takes them
    BlendStage(RateRatio ratio, const Prototype& prototype, std::size_t phases, std::size_t channels);

    [[nodiscard]] std::int64_t firstOutput() const noexcept override { return 0; }
    void prepare(std::int64_t firstInput, std::size_t maxFrames) override;
    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    [[nodiscard]] T* room() noexcept override { return m_entry.data(); }
    std::size_t run(std::size_t frames, T* out) noexcept override;
    void reset() noexcept override;
    [[nodiscard]] double delayInputs() const noexcept override { return m_bank.reach + 1; }

    /// From input position `at` on, outputs stand `step` input frames apart; the output interval that `at` falls
    /// into is divided between the two. Changes take effect in the order of the calls.
    /// @return false, and nothing changes, when too many changes are waiting already
    bool changeStep(double at, double step) noexcept SINC_NONBLOCKING;

    /// Input position of the next output, in frames, and what stands between it and the one after.
    [[nodiscard]] double nextPosition() const noexcept { return m_position.frames(); }
    [[nodiscard]] double stepInputs() const noexcept { return m_step.frames(); }

private:
    struct Change {
        double at;
        double step;
    };
    /// Outputs whose input is there; when a change of the ratio waits, only one.
    struct Ready {
        std::size_t count;
        Position last;
    };
    /// Channels that go together from this one on.
    [[nodiscard]] std::size_t widthAt(std::size_t channel) const noexcept;
    [[nodiscard]] Ready readyOutputs() const noexcept;
    void advance() noexcept;
    void append(std::size_t frames) noexcept;
    void dropBefore(std::int64_t frame) noexcept;

    RateRatio m_ratio;
    BlendBank<T> m_bank;
    std::size_t m_channels;
    FftArray<T> m_entry;      ///< interleaved, as it comes
    FftArray<T> m_planes;     ///< channel after channel, from input frame m_begin to m_end
    std::size_t m_stride = 0; ///< frames
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
    Position m_position;
    Position m_step;
    std::array<Change, 64> m_changes{};
    std::size_t m_firstChange = 0;
    std::size_t m_waiting = 0;
    std::int64_t m_firstInput = 0;
};

} // namespace sinc
