#include "core/dsp/resample_plan.h"

#include "core/dsp/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace sinc {

namespace {

RateRatio lowestTerms(std::int64_t inputs, std::int64_t outputs) {
    const std::int64_t common = std::gcd(inputs, outputs);
    return {inputs / common, outputs / common};
}

/// A rate in Hz, as a fraction: intermediate rates need not be whole.
struct Rate {
    std::int64_t hz = 1;
    std::int64_t divisor = 1;

    [[nodiscard]] double value() const noexcept { return static_cast<double>(hz) / static_cast<double>(divisor); }
};

RateRatio ratioOf(Rate from, Rate to) {
    return lowestTerms(from.hz * to.divisor, to.hz * from.divisor);
}

/// Tries the possible chains and keeps the cheapest that is quick enough to answer.
class Planner {
public:
    explicit Planner(const PlanQuestion& question)
        : m_question(question)
        , m_lowerHz(std::min(question.inputRate, question.outputRate))
        , m_isDouble(question.quality.attenuationDb > 142.0)
        , m_design(designLowpass(attenuation(), question.quality.passBand, question.quality.stopBand))
        , m_band(question.quality.stopBand * m_lowerHz / 2.0)
        , m_mostDelay(mostDelay()) {
        m_best.isDouble = m_isDouble;
    }

    ResamplePlan best() {
        // A long filter of unequal sides may need more time than its half length says.
        for (int attempt = 0; attempt < 4 && m_best.stages.empty(); ++attempt, m_mostDelay *= 3.0) {
            tryAll();
        }
        return std::move(m_best);
    }

private:
    void tryAll() {
        const Rate input{m_question.inputRate, 1};
        for (const std::int64_t divisor : {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96}) {
            const Rate entry{m_question.inputRate, divisor};
            if (divisor > 1 && entry.value() < 1.3 * m_lowerHz) {
                break;
            }
            std::vector<StagePlan> before;
            double seconds = 0.0;
            if (divisor > 1) {
                before.push_back(wideStage(input, entry, entry.value() - m_band));
                seconds = before.back().delay / input.value();
            }
            finishFrom(entry, before, seconds);
        }
    }

    /// Another phase fills up the stop band a little; the filter makes up for that beforehand.
    [[nodiscard]] double attenuation() const {
        return m_question.quality.attenuationDb + (m_question.quality.phase == FilterPhase::Linear ? 0.0 : 4.0);
    }

    /// Frames of the lower rate that sound may be held back: what the usual libraries need for a comparable
    /// quality, or what a longer filter needs itself.
    [[nodiscard]] double mostDelay() const {
        const double usual = m_isDouble ? 870.0 : 560.0;
        return m_design.half > usual / 2.0 ? 3.0 * m_design.half : usual;
    }

    /// What is left of that beside other stages, in frames of `rate`.
    [[nodiscard]] double delayLeft(Rate rate, double othersSeconds) const {
        return (m_mostDelay / m_lowerHz - othersSeconds) * rate.value();
    }

    void finishFrom(Rate entry, const std::vector<StagePlan>& before, double beforeSeconds) {
        const Rate output{m_question.outputRate, 1};
        if (!m_question.variableRatio) {
            for (const StagePlan& sharp : sharpStages(entry, output, beforeSeconds)) {
                std::vector<StagePlan> stages = before;
                stages.push_back(sharp);
                offer(std::move(stages));
            }
        }
        // Over a rate that is well above the lower one, from where a short filter leads anywhere.
        for (const Rate factor : {Rate{1, 8}, Rate{1, 4}, Rate{1, 2}, Rate{1, 1}, Rate{2, 1}, Rate{4, 1}}) {
            const Rate middle{entry.hz * factor.hz, entry.divisor * factor.divisor};
            if (middle.value() < 1.35 * m_lowerHz || middle.value() > 4.0 * m_lowerHz ||
                ratioOf(middle, output).inputs == ratioOf(middle, output).outputs) {
                continue;
            }
            const StagePlan last = wideStage(middle, output, middle.value() - m_band);
            for (const StagePlan& sharp : sharpStages(entry, middle, beforeSeconds + last.delay / middle.value())) {
                std::vector<StagePlan> stages = before;
                stages.push_back(sharp);
                stages.push_back(last);
                offer(std::move(stages));
            }
        }
    }

    /// The filter that the quality is about, as far as it can be built between these rates.
    std::vector<StagePlan> sharpStages(Rate from, Rate to, double othersSeconds) {
        std::vector<StagePlan> stages;
        const double scale = m_lowerHz / from.value();
        if (m_sharpScale != scale) {
            m_sharpScale = scale;
            m_sharp = std::make_shared<KaiserPrototype>(m_design, scale);
        }
        if (m_question.quality.phase == FilterPhase::Linear) {
            const StagePlan tiles = tileStage(ratioOf(from, to), m_sharp);
            if (bytesOf(tiles.tiles) <= kMostTileBytes) {
                stages.push_back(tiles);
            }
        }
        if (const std::optional<StagePlan> spectral = spectralStage(from, to, othersSeconds)) {
            stages.push_back(*spectral);
        }
        return stages;
    }

    std::optional<StagePlan> spectralStage(Rate from, Rate to, double othersSeconds) {
        const ImpulseResponse& response = responseAt(from, to);
        StagePlan stage;
        stage.kind = StagePlan::Kind::Spectral;
        stage.ratio = ratioOf(from, to);
        stage.past = static_cast<std::int64_t>(std::ceil(response.past()));
        const auto future = static_cast<std::int64_t>(std::ceil(response.future()));
        const std::optional<SpectralLayout> layout =
            layOutSpectral(stage.ratio, stage.past, future, delayLeft(from, othersSeconds), m_isDouble);
        if (!layout) {
            return std::nullopt;
        }
        stage.spectral = *layout;
        stage.response = response;
        stage.stop = m_question.quality.stopBand * m_lowerHz / std::min(from.value(), to.value());
        stage.cost = layout->cost(m_isDouble);
        stage.delay = static_cast<double>(layout->hopInputs + layout->future);
        return stage;
    }

    /// The sharp response, sampled at twice the lower of the two rates.
    const ImpulseResponse& responseAt(Rate from, Rate to) {
        const double spacing = from.value() / (2.0 * std::min(from.value(), to.value()));
        if (m_response.samples.empty() || m_response.spacing != spacing || m_responseScale != m_sharpScale) {
            m_responseScale = m_sharpScale;
            m_response = changePhase(sampleResponse(*m_sharp, spacing), m_question.quality.phase,
                                     m_question.quality.attenuationDb);
            m_groupDelay = m_response.groupDelay * m_question.inputRate / from.value();
        }
        return m_response;
    }

    /// A short filter, for a side of the chain where nothing but the wanted band is of interest.
    /// @param firstBadHz where the stop band begins: going down, what would fold into the band; going up, its
    /// images
    StagePlan wideStage(Rate from, Rate to, double firstBadHz) {
        const double nyquist = from.value() / 2.0;
        const auto prototype = std::make_shared<KaiserPrototype>(
            designFlatLowpass(m_question.quality.attenuationDb + 7.0, m_band / nyquist, firstBadHz / nyquist), 1.0);
        const RateRatio ratio = ratioOf(from, to);
        const StagePlan tiles = tileStage(ratio, prototype);
        const bool isLast = to.hz == m_question.outputRate && to.divisor == 1;
        return (m_question.variableRatio && isLast) || bytesOf(tiles.tiles) > kMostTileBytes
                   ? blendStage(ratio, prototype)
                   : tiles;
    }

    [[nodiscard]] double bytesOf(const TileLayout& layout) const {
        return static_cast<double>(layout.coefficients()) * (m_isDouble ? 8.0 : 4.0);
    }

    StagePlan tileStage(RateRatio ratio, std::shared_ptr<const Prototype> prototype) const {
        StagePlan stage;
        const std::int64_t full = m_isDouble ? kernels::kTileFrames<double> : kernels::kTileFrames<float>;
        stage.ratio = ratio;
        stage.tiles = layOutTiles(ratio, prototype->half(), full);
        stage.prototype = std::move(prototype);
        const double spill = bytesOf(stage.tiles) > 400'000.0 ? 1.5 : 1.0; // out of the nearest caches
        stage.cost = (stage.tiles.work() * (m_isDouble ? 0.040 : 0.020) * spill + 0.3) / ratio.step();
        stage.delay = static_cast<double>(stage.tiles.window - stage.tiles.reach);
        stage.past = stage.tiles.reach;
        return stage;
    }

    StagePlan blendStage(RateRatio ratio, std::shared_ptr<const Prototype> prototype) const {
        StagePlan stage;
        stage.kind = StagePlan::Kind::Blend;
        stage.ratio = ratio;
        stage.cost = (4.0 + prototype->half() * (m_isDouble ? 0.4 : 0.2)) / ratio.step();
        stage.delay = std::ceil(prototype->half()) + 1.0;
        stage.past = static_cast<std::int64_t>(stage.delay);
        stage.prototype = std::move(prototype);
        return stage;
    }

    void offer(std::vector<StagePlan> stages) {
        double cost = 0.0;
        double delay = 0.0;
        double perInput = 1.0; // frames of a stage's input for one of the chain's
        for (const StagePlan& stage : stages) {
            cost += stage.cost * perInput;
            delay += stage.delay / perInput;
            perInput /= stage.ratio.step();
        }
        const bool tooSlow = delay * m_lowerHz / m_question.inputRate > m_mostDelay;
        if (!tooSlow && (m_best.stages.empty() || cost / perInput < m_best.cost)) {
            m_best.stages = std::move(stages);
            m_best.cost = cost / perInput;
            m_best.delayInputs = delay;
            m_best.groupDelayInputs = m_groupDelay;
        }
    }

    static constexpr double kMostTileBytes = 900'000.0;

    const PlanQuestion& m_question;
    double m_lowerHz;
    bool m_isDouble;
    LowpassDesign m_design;
    double m_band; ///< Hz; nothing beyond it is of interest
    double m_mostDelay;
    std::shared_ptr<const Prototype> m_sharp;
    double m_sharpScale = 0.0;
    ImpulseResponse m_response;
    double m_responseScale = 0.0;
    double m_groupDelay = 0.0;
    ResamplePlan m_best;
};

/// One stage with the filter as its name says.
ResamplePlan planClassic(const PlanQuestion& question) {
    constexpr double kMostBytes = 4.0e6;
    ResamplePlan plan;
    StagePlan stage;
    const double scale = std::min(1.0, static_cast<double>(question.outputRate) / question.inputRate);
    stage.prototype = std::make_shared<ClassicPrototype>(question.quality.kind, scale);
    stage.ratio = lowestTerms(question.inputRate, question.outputRate);
    stage.tiles = layOutTiles(stage.ratio, stage.prototype->half(), kernels::kTileFrames<float>);
    stage.past = stage.tiles.reach;
    if (question.variableRatio || static_cast<double>(stage.tiles.coefficients()) * 4.0 > kMostBytes) {
        stage.kind = StagePlan::Kind::Blend;
        stage.past += 1;
    }
    stage.delay =
        static_cast<double>(stage.kind == StagePlan::Kind::Blend ? stage.past : stage.tiles.window - stage.past);
    plan.delayInputs = stage.delay;
    plan.stages.push_back(std::move(stage));
    return plan;
}

std::string textOf(const StagePlan& stage) {
    char text[160];
    const auto inputs = static_cast<long long>(stage.ratio.inputs);
    const auto outputs = static_cast<long long>(stage.ratio.outputs);
    switch (stage.kind) {
    case StagePlan::Kind::Tiles:
        std::snprintf(text, sizeof text, "%lld:%lld polyphase, %lld phases of %lld taps", inputs, outputs, outputs,
                      static_cast<long long>(2 * stage.tiles.reach));
        break;
    case StagePlan::Kind::Blend:
        std::snprintf(text, sizeof text, "%lld:%lld polyphase, any phase of %d taps", inputs, outputs,
                      2 * static_cast<int>(std::ceil(stage.prototype->half())));
        break;
    case StagePlan::Kind::Spectral:
        std::snprintf(text, sizeof text, "%lld:%lld transform of %lld to %lld, filter of %lld, hop of %lld", inputs,
                      outputs, static_cast<long long>(stage.spectral.size),
                      static_cast<long long>(stage.spectral.outputSize),
                      static_cast<long long>(stage.spectral.past + stage.spectral.future),
                      static_cast<long long>(stage.spectral.hopInputs));
        break;
    }
    return text;
}

} // namespace

std::string ResamplePlan::text() const {
    std::string words = isDouble ? "float64" : "float32";
    for (const StagePlan& stage : stages) {
        words += "; " + textOf(stage);
    }
    return words;
}

ResamplePlan planResampling(const PlanQuestion& question) {
    if (question.inputRate == question.outputRate && !question.variableRatio) {
        PlanQuestion same = question; // every frame is its own nearest
        same.quality.kind = Quality::Kind::Nearest;
        return planClassic(same);
    }
    return question.quality.kind == Quality::Kind::Kaiser ? Planner(question).best() : planClassic(question);
}

} // namespace sinc
