#pragma once

#include "core/dsp/fft.h"
#include "core/dsp/impulse_response.h"
#include "core/dsp/stages/history.h"
#include "core/dsp/stages/spectral_layout.h"
#include "core/dsp/stages/stage.h"

#include <optional>

namespace sinc {

/// Filter and change of rate in the frequency domain. Frames are dealt out to one transform for each input of the
/// ratio; the spectrum of each output's transform is a weighted sum of theirs, where the weights hold the filter,
/// the place of the frames between each other, and the folding of what lies beyond the other rate's Nyquist
/// frequency. Two channels make one complex signal. Blocks lie on a grid from frame 0 on, so that bits do not
/// depend on how the sound arrives.
template <typename T>
class SpectralStage : public Stage<T> {
public:
    /// @param response no longer than the layout's past and future say
    /// @param stop     fraction of the lower Nyquist frequency from where on the response is nothing
    /// @param lead     output frames that are wanted before frame 0
    SpectralStage(const SpectralLayout& layout, const ImpulseResponse& response, double stop, std::size_t channels,
                  std::int64_t lead);

    [[nodiscard]] std::int64_t firstOutput() const noexcept override {
        return -m_leadBlocks * m_layout.hopOutputs();
    }
    void prepare(std::int64_t firstInput, std::size_t maxFrames) override;
    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    [[nodiscard]] T* room() noexcept override { return m_history.room(); }
    std::size_t run(std::size_t frames, T* out) noexcept override;
    void reset() noexcept override;
    [[nodiscard]] double delayInputs() const noexcept override {
        return static_cast<double>(m_layout.delayInputs());
    }

private:
    using Complex = std::complex<T>;

    void makeGains(const ImpulseResponse& response, double stop);
    [[nodiscard]] std::int64_t windowStart() const noexcept;
    void convertPair(const T* in, std::size_t channel, T* out) noexcept;
    void convertSingle(const T* in, std::size_t channel, T* out) noexcept;
    void weigh(std::size_t output, std::size_t bins) noexcept;

    SpectralLayout m_layout;
    std::size_t m_channels;
    std::size_t m_points;
    std::size_t m_inputs;  ///< of the ratio
    std::size_t m_outputs; ///< of the ratio
    std::int64_t m_leadBlocks;
    std::int64_t m_block = 0;
    FftArray<Complex> m_gains; ///< [output][input][bin]
    std::optional<ComplexFft<T>> m_pairFft;
    std::optional<RealFft<T>> m_singleFft;
    FftArray<Complex> m_time; ///< a block of two channels, later their output
    FftArray<T> m_single;     ///< the same of one channel
    FftArray<Complex> m_bins; ///< [input][bin]
    FftArray<Complex> m_sums; ///< spectrum of one output
    History<T> m_history;
    std::int64_t m_firstInput = 0;
};

} // namespace sinc
