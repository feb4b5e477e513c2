#pragma once

#include "core/dsp/converter_engine.h"

#include <vector>

namespace sinc {

/// The Kaiser sinc of the original program, version 2.5, bug for bug: it takes each block for a world of its own,
/// never moves its cut-off with the ratio, turns the fraction the wrong way inside the sinc and leaves the window
/// where it is. Output i of a block, at position p = i * in/out, is the sum of input frames floor(p) - 16 + k, k =
/// 0..31, weighted by phase floor(frac(p) * 1024).
class BlockV25Engine : public ConverterEngine {
public:
    BlockV25Engine(int inputRate, int outputRate, std::size_t channels);

    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    std::size_t process(const float* in, std::size_t frames, float* out) noexcept override {
        return convert(in, frames, out);
    }
    std::size_t process(const double* in, std::size_t frames, double* out) noexcept override {
        return convert(in, frames, out);
    }
    void reset() noexcept override { m_replaced = 0; }
    [[nodiscard]] std::int64_t totalOutput(std::int64_t inputFrames) const noexcept override;
    [[nodiscard]] bool keepsState() const noexcept override { return false; }
    [[nodiscard]] std::uint64_t replacedSamples() const noexcept override { return m_replaced; }

    static constexpr int kTaps = 32;
    static constexpr int kPhases = 1024;

private:
    template <typename Sample>
    std::size_t convert(const Sample* in, std::size_t frames, Sample* out) noexcept;

    std::int64_t m_inputRate;
    std::int64_t m_outputRate;
    std::size_t m_channels;
    std::vector<double> m_table; ///< [phase][tap], each phase with a sum of 1
    std::uint64_t m_replaced = 0;
};

} // namespace sinc
