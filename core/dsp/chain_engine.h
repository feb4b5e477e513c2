#pragma once

#include "core/dsp/converter_engine.h"
#include "core/dsp/fft.h"
#include "core/dsp/resample_plan.h"
#include "core/dsp/stages/blend_stage.h"
#include "core/dsp/stages/stage.h"

#include <memory>
#include <vector>

namespace sinc {

/// A plan at work: each stage writes straight into the next one's memory.
template <typename T>
class ChainEngine : public ConverterEngine {
public:
    /// Allocates. @param ratio     of the rates, in lowest terms
    ///            @param maxFrames longest block that process() will see
    ChainEngine(const ResamplePlan& plan, RateRatio ratio, std::size_t channels, std::size_t maxFrames);

    [[nodiscard]] std::size_t maxOutput(std::size_t frames) const noexcept override;
    std::size_t process(const float* in, std::size_t frames, float* out) noexcept override {
        return convert(in, frames, out);
    }
    std::size_t process(const double* in, std::size_t frames, double* out) noexcept override {
        return convert(in, frames, out);
    }
    void reset() noexcept override;
    [[nodiscard]] std::int64_t totalOutput(std::int64_t inputFrames) const noexcept override;
    [[nodiscard]] bool keepsState() const noexcept override { return true; }
    bool setRatio(double ratio, std::int64_t atInput) noexcept override;
    [[nodiscard]] std::uint64_t replacedSamples() const noexcept override { return m_replaced; }

private:
    template <typename Sample>
    std::size_t convert(const Sample* in, std::size_t frames, Sample* out) noexcept;

    std::vector<std::unique_ptr<Stage<T>>> m_stages;
    BlendStage<T>* m_blend = nullptr; ///< the last stage, if it can change its ratio
    RateRatio m_ratio;
    std::size_t m_channels;
    double m_blendInputs = 1.0; ///< frames that the last stage gets for one frame of the input
    FftArray<T> m_last;         ///< output that has to be rounded or widened
    std::int64_t m_written = 0;
    bool m_varies = false; ///< the ratio has been changed
    std::uint64_t m_replaced = 0;
};

} // namespace sinc
