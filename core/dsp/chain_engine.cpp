#include "core/dsp/chain_engine.h"

#include "core/dsp/kernels.h"
#include "core/dsp/stages/decimate_stage.h"
#include "core/dsp/stages/spectral_stage.h"
#include "core/dsp/stages/stretch_stage.h"
#include "core/dsp/stages/tile_stage.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace sinc {

namespace {

template <typename T>
std::unique_ptr<Stage<T>> build(const StagePlan& plan, std::size_t channels, std::int64_t lead) {
    switch (plan.kind) {
    case StagePlan::Kind::Blend:
        return std::make_unique<BlendStage<T>>(plan.ratio, *plan.prototype, plan.phases, channels);
    case StagePlan::Kind::Decimate:
        return std::make_unique<DecimateStage<T>>(plan.ratio.inputs, *plan.prototype, channels, lead);
    case StagePlan::Kind::Spectral:
        return std::make_unique<SpectralStage<T>>(plan.spectral, *plan.response, plan.stop, channels, lead);
    case StagePlan::Kind::Stretch:
        return std::make_unique<StretchStage<T>>(plan.stretch, *plan.response, plan.stop, channels, lead);
    case StagePlan::Kind::Tiles:
        break;
    }
    return std::make_unique<TileStage<T>>(plan.tiles, *plan.prototype, channels, lead);
}

} // namespace

template <typename T>
ChainEngine<T>::ChainEngine(const ResamplePlan& plan, RateRatio ratio, std::size_t channels, std::size_t maxFrames)
    : m_ratio(ratio)
    , m_channels(channels) {
    // From the end: what a stage looks back to before its own first output is what the one before has to lead by.
    std::int64_t lead = 0;
    for (auto stage = plan.stages.rbegin(); stage != plan.stages.rend(); ++stage) {
        m_stages.insert(m_stages.begin(), build<T>(*stage, channels, lead));
        const double first = static_cast<double>(m_stages.front()->firstOutput()) * stage->ratio.step();
        lead = stage->past + 1 - static_cast<std::int64_t>(std::floor(first));
    }
    std::int64_t firstInput = 0;
    std::size_t frames = maxFrames;
    for (const auto& stage : m_stages) {
        stage->prepare(firstInput, frames);
        firstInput = stage->firstOutput();
        frames = stage->maxOutput(frames);
    }
    m_last = FftArray<T>(frames * channels);
    if (plan.stages.back().kind == StagePlan::Kind::Blend) {
        m_blend = static_cast<BlendStage<T>*>(m_stages.back().get());
    }
    for (std::size_t i = 0; i + 1 < plan.stages.size(); ++i) {
        m_blendInputs /= plan.stages[i].ratio.step();
    }
}

template <typename T>
std::size_t ChainEngine<T>::maxOutput(std::size_t frames) const noexcept {
    for (const auto& stage : m_stages) {
        frames = stage->maxOutput(frames);
    }
    return frames;
}

template <typename T>
void ChainEngine<T>::reset() noexcept {
    for (const auto& stage : m_stages) {
        stage->reset();
    }
    m_written = 0;
    m_varies = false;
    m_replaced = 0;
}

template <typename T>
template <typename Sample>
std::size_t ChainEngine<T>::convert(const Sample* in, std::size_t frames, Sample* out) noexcept {
    m_replaced += kernels::cleanse(in, m_stages.front()->room(), frames * m_channels);
    for (std::size_t i = 0; i + 1 < m_stages.size(); ++i) {
        frames = m_stages[i]->run(frames, m_stages[i + 1]->room());
    }
    if constexpr (std::is_same_v<Sample, T>) {
        frames = m_stages.back()->run(frames, out);
    } else {
        frames = m_stages.back()->run(frames, m_last.data());
        std::transform(m_last.data(), m_last.data() + frames * m_channels, out,
                       [](T value) { return static_cast<Sample>(value); });
    }
    m_written += static_cast<std::int64_t>(frames);
    return frames;
}

template <typename T>
std::int64_t ChainEngine<T>::totalOutput(std::int64_t inputFrames) const noexcept {
    if (m_varies) {
        const double left = static_cast<double>(inputFrames) * m_blendInputs - m_blend->nextPosition();
        return m_written + static_cast<std::int64_t>(std::floor(left / m_blend->stepInputs() + 0.5));
    }
    return (2 * inputFrames * m_ratio.outputs + m_ratio.inputs) / (2 * m_ratio.inputs);
}

template <typename T>
bool ChainEngine<T>::setRatio(double ratio, std::int64_t atInput) noexcept {
    if (m_blend == nullptr ||
        !m_blend->changeStep(static_cast<double>(atInput) * m_blendInputs, m_blendInputs / ratio)) {
        return false;
    }
    m_varies = true;
    return true;
}

template class ChainEngine<float>;
template class ChainEngine<double>;

} // namespace sinc
