#pragma once

#include "core/dsp/stages/history.h"
#include "core/dsp/stages/stage.h"
#include "core/dsp/stages/tile_bank.h"

namespace sinc {

/// Polyphase filter for a rational ratio: every phase has its own coefficients.
template <typename T>
class TileStage : public Stage<T> {
public:
    /// @param layout   made for this prototype's half length
    /// @param lead     output frames that are wanted before frame 0
    TileStage(const TileLayout& layout, const Prototype& prototype, std::size_t channels, std::int64_t lead);

    [[nodiscard]] std::int64_t firstOutput() const noexcept override {
        return -m_leadCycles * m_layout.cycleOutputs;
    }
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
    [[nodiscard]] Place placeOf(std::int64_t index) const noexcept;
    [[nodiscard]] std::int64_t inputOf(std::int64_t index) const noexcept;
    [[nodiscard]] std::int64_t outputOf(std::int64_t index) const noexcept;
    void runTiles(std::int64_t first, std::size_t repeats, std::int64_t apart, T* out) noexcept;

    TileLayout m_layout;
    std::size_t m_channels;
    std::int64_t m_leadCycles;
    FftArray<T> m_coefficients;
    FftArray<T> m_partial; ///< where the tile goes whose last lanes are not wanted
    History<T> m_history;
    std::int64_t m_firstInput = 0;
    std::int64_t m_next = 0; ///< tile that comes next
};

} // namespace sinc
