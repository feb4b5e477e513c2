#pragma once

#include "core/dsp/fft.h"
#include "core/dsp/impulse_response.h"
#include "core/dsp/stages/history.h"
#include "core/dsp/stages/stage.h"
#include "core/dsp/stages/stretch_layout.h"

#include <optional>

namespace sinc {

/// Filter and change of rate by one transform there and one of another size back, for ratios of large numbers with
/// small factors: the spectrum of a block is weighted and then cut, or filled up with
/// nothing, to the length of the other rate. Two channels make one complex signal. Blocks lie on a grid from frame
/// 0 on, so that bits do not depend on how the sound arrives.
template <typename T>
class StretchStage : public Stage<T> {
public:
    /// @param response as long as the layout's past and future say
    /// @param stop     fraction of the lower Nyquist frequency from where on the response is nothing
    /// @param lead     output frames that are wanted before frame 0
    StretchStage(const StretchLayout& layout, const ImpulseResponse& response, double stop, std::size_t channels,
                 std::int64_t lead);

    [[nodiscard]] std::int64_t firstOutput() const noexcept override { return -m_leadBlocks * m_layout.hopOutputs; }
    void prepare(std::int64_t firstInput, std::size_t maxFrames) override;
    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    [[nodiscard]] T* room() noexcept override { return m_history.room(); }
    std::size_t run(std::size_t frames, T* out) noexcept override;
    void reset() noexcept override;
    [[nodiscard]] double delayInputs() const noexcept override {
        return static_cast<double>(m_layout.hopInputs + m_layout.future);
    }

private:
    using Complex = std::complex<T>;

    void makeGains(const ImpulseResponse& response, double stop);
    [[nodiscard]] std::int64_t windowStart() const noexcept;
    void convertPair(const T* in, std::size_t channel, T* out) noexcept;
    void convertSingle(const T* in, std::size_t channel, T* out) noexcept;
    void weighPair() noexcept;
    void weighSingle() noexcept;

    StretchLayout m_layout;
    std::size_t m_channels;
    std::int64_t m_leadBlocks;
    std::int64_t m_block = 0;
    std::int64_t m_skip = 0;      ///< output frames of a block before the hop
    std::size_t m_top = 0;        ///< highest bin with a gain
    FftArray<Complex> m_gains;    ///< bins 0 to m_top
    FftArray<Complex> m_mirrored; ///< bins -m_top to -1
    std::optional<ComplexFft<T>> m_pairForward;
    std::optional<ComplexFft<T>> m_pairInverse;
    std::optional<RealFft<T>> m_singleForward;
    std::optional<RealFft<T>> m_singleInverse;
    FftArray<Complex> m_input; ///< a block of two channels, later their output
    FftArray<Complex> m_inBins;
    FftArray<Complex> m_outBins;
    FftArray<Complex> m_fold;
    FftArray<Complex> m_singleBins; ///< apart from m_outBins, whose middle stays 0
    FftArray<T> m_single;
    History<T> m_history;
    std::int64_t m_firstInput = 0;
};

} // namespace sinc
