#pragma once

#include "core/dsp/kernels.h"
#include "core/dsp/stages/history.h"
#include "core/dsp/stages/stage.h"
#include "core/dsp/stages/tile_bank.h"

#include <array>

namespace sinc {

/// Polyphase filter for a rational ratio: every phase has its own coefficients.
template <typename T>
class TileStage : public Stage<T> {
public:
    /// @param layout   made for this prototype's half length
    /// @param lead     output frames that are wanted before frame 0
    TileStage(const TileLayout& layout, const Prototype& prototype, std::size_t channels, std::int64_t lead);

    [[nodiscard]] std::int64_t firstOutput() const noexcept override { return outputOf(-m_leadTiles); }
    void prepare(std::int64_t firstInput, std::size_t maxFrames) override;
    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    [[nodiscard]] T* room() noexcept override { return m_history.room(); }
    std::size_t run(std::size_t frames, T* out) noexcept override;
    void reset() noexcept override;
    [[nodiscard]] double delayInputs() const noexcept override {
        return static_cast<double>(m_layout.window - m_layout.reach);
    }

private:
    /// A tile of the stream, counted from frame 0 on.
    struct Place {
        std::int64_t cycle;
        std::int64_t tile;
    };
    /// A tile whose last lanes are not wanted, computed aside.
    struct Partial {
        T* to;
        std::size_t frames;
    };
    [[nodiscard]] Place placeOf(std::int64_t index) const noexcept;
    [[nodiscard]] std::int64_t inputOf(std::int64_t index) const noexcept;
    [[nodiscard]] std::int64_t outputOf(std::int64_t index) const noexcept;
    void add(std::int64_t index, T* out, bool isShared) noexcept;
    void flush(bool isShared) noexcept;

    static constexpr std::size_t kGroup = 12; ///< tiles that are computed in one go

    TileLayout m_layout;
    std::size_t m_channels;
    std::int64_t m_leadTiles = 0;
    FftArray<T> m_coefficients;
    FftArray<T> m_partial; ///< where the tiles go whose last lanes are not wanted
    std::array<kernels::TileStretch<T>, kGroup> m_stretches{};
    std::array<Partial, kGroup> m_partials{};
    std::size_t m_waiting = 0;  ///< of m_stretches
    std::size_t m_unwanted = 0; ///< of m_partials
    History<T> m_history;
    std::int64_t m_firstInput = 0;
    std::int64_t m_next = 0; ///< tile that comes next
};

} // namespace sinc
