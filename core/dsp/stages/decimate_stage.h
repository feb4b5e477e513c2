#pragma once

#include "core/dsp/kernels.h"
#include "core/dsp/prototype.h"
#include "core/dsp/stages/history.h"
#include "core/dsp/stages/stage.h"

#include <vector>

namespace sinc {

/// Input frames that an output of a DecimateStage looks at: whole rows. @param reach taps on either side of a
/// position
[[nodiscard]] constexpr std::int64_t decimateWindow(std::int64_t divisor, std::int64_t reach) noexcept {
    return (2 * reach + divisor - 1) / divisor * divisor;
}

/// Keeps one frame of every few, behind a short filter. All outputs have the same phase, so that the input is dealt
/// into as many columns as frames go for one, along which neighbouring outputs lie side by side.
template <typename T>
class DecimateStage : public Stage<T> {
public:
    /// @param divisor   input frames for one output frame, 2 or more
    /// @param prototype in input frames
    DecimateStage(std::int64_t divisor, const Prototype& prototype, std::size_t channels, std::int64_t lead);

    [[nodiscard]] std::int64_t firstOutput() const noexcept override { return -m_lead; }
    void prepare(std::int64_t firstInput, std::size_t maxFrames) override;
    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    [[nodiscard]] T* room() noexcept override { return m_history.room(); }
    std::size_t run(std::size_t frames, T* out) noexcept override;
    void reset() noexcept override;
    [[nodiscard]] double delayInputs() const noexcept override { return static_cast<double>(m_window - m_reach); }

private:
    [[nodiscard]] std::int64_t inputOf(std::int64_t output) const noexcept {
        return output * m_divisor - m_reach + 1;
    }
    void convert(const T* in, std::size_t rows, T* out) noexcept;

    static constexpr std::size_t kRows = 512; ///< outputs that are made in one go
    static constexpr std::size_t kSlack = 64; ///< vector units read, and do not use, what follows the last row

    std::int64_t m_divisor;
    std::size_t m_channels;
    std::int64_t m_lead; ///< frames
    std::int64_t m_reach;
    std::int64_t m_window;
    std::size_t m_taps;    ///< in a column
    std::size_t m_stride;  ///< rows from one column to the next
    FftArray<T> m_weights; ///< [column][tap]
    FftArray<T> m_columns; ///< [column][row][1 or 2 channels]
    FftArray<T> m_sums;    ///< [row][1 or 2 channels]
    History<T> m_history;
    std::int64_t m_firstInput = 0;
    std::int64_t m_next = 0; ///< output that comes next
};

} // namespace sinc
