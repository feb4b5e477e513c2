#include "core/dsp/resample_plan.h"

#include "core/dsp/kernels.h"
#include "core/dsp/stages/decimate_stage.h"

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

/// Frames of the lower rate that libsoxr holds back at its worst, where it is held against a quality of ours: its
/// MQ, HQ and VHQ, measured at 500 ratios from 1/9 to 9, with something to spare. Going down it depends on where in
/// its octave a ratio lies.
double usualDelay(double attenuationDb, double inputsPerOutput) {
    const double octave = inputsPerOutput / std::exp2(std::floor(std::log2(inputsPerOutput)));
    const bool goesDown = inputsPerOutput > 1.0;
    if (attenuationDb < 120.0) {
        return goesDown && inputsPerOutput > 2.0 && octave > 1.54 && octave < 1.78 ? 490.0 : 580.0;
    }
    if (attenuationDb <= 142.0) {
        return goesDown && octave > 1.78 ? 880.0 : 575.0;
    }
    if (!goesDown || octave == 1.0) {
        return 875.0;
    }
    if (octave > 1.12 && octave <= 1.5) {
        return 1650.0 / octave;
    }
    return octave < 1.12 ? 805.0 : 850.0;
}

/// A wide stage that has to fall by this much more than the quality says, as its errors come on top.
constexpr double kWideSpareDb = 9.0;

/// Tries the possible chains and keeps the cheapest that is quick enough to answer.
class Planner {
public:
    explicit Planner(const PlanQuestion& question)
        : m_question(question)
        , m_lowerHz(std::min(question.inputRate, question.outputRate))
        , m_isDouble(question.quality.attenuationDb > 142.0)
        , m_design(designOf(question.quality))
        , m_wide(question.quality.attenuationDb + kWideSpareDb)
        , m_band(question.quality.stopBand * m_lowerHz / 2.0)
        , m_mostDelay(mostDelay()) {
        m_best.isDouble = m_isDouble;
    }

    ResamplePlan best() {
        // A long filter of unequal sides may need more time than its half length says.
        for (int attempt = 0; attempt < 4 && m_best.stages.empty(); ++attempt, m_mostDelay *= 3.0) {
            tryAll();
        }
        for (StagePlan& stage : m_best.stages) {
            if (stage.kind == StagePlan::Kind::Spectral || stage.kind == StagePlan::Kind::Stretch) {
                stage.response = responseOf(stage);
            } else {
                stage.prototype = std::make_shared<KaiserPrototype>(stage.design, 1.0, stage.hasEvenPhases);
            }
        }
        m_best.groupDelayInputs = m_groupDelay;
        return std::move(m_best);
    }

private:
    void tryAll() {
        for (const Rate entry : entries()) {
            std::vector<StagePlan> before;
            double seconds = 0.0;
            if (entry.value() != m_question.inputRate) {
                const Rate input{m_question.inputRate, 1};
                before.push_back(wideStage(input, entry, entry.value() - m_band));
                if (bytesOf(before.back().tiles) > kMostTileBytes) {
                    continue;
                }
                seconds = before.back().delay / input.value();
            }
            finishFrom(entry, before, seconds);
        }
    }

    /// Rates that the sharp filter may start from: that of the input, parts of it, or small multiples of the
    /// output's that are well above the lower rate.
    [[nodiscard]] std::vector<Rate> entries() const {
        std::vector<Rate> rates{{m_question.inputRate, 1}};
        for (const std::int64_t divisor : {2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96}) {
            if (m_question.inputRate >= 1.3 * m_lowerHz * static_cast<double>(divisor)) {
                rates.push_back({m_question.inputRate, divisor});
            }
        }
        for (const Rate factor : {Rate{3, 2}, Rate{2, 1}, Rate{3, 1}, Rate{4, 1}}) {
            const Rate rate{m_question.outputRate * factor.hz, factor.divisor};
            if (rate.value() >= 1.3 * m_lowerHz && rate.value() <= 4.2 * m_lowerHz &&
                ratioOf(rates.front(), rate).outputs > 1) {
                rates.push_back(rate);
            }
        }
        return rates;
    }

    /// Frames of the lower rate that sound may be held back: what the usual library needs for a comparable
    /// quality, or what a longer filter needs itself.
    [[nodiscard]] double mostDelay() const {
        const double usual = usualDelay(m_question.quality.attenuationDb,
                                        static_cast<double>(m_question.inputRate) / m_question.outputRate);
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
        for (const Rate factor :
             {Rate{1, 8}, Rate{1, 4}, Rate{1, 3}, Rate{1, 2}, Rate{1, 1}, Rate{2, 1}, Rate{3, 1}, Rate{4, 1}}) {
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
        const LowpassDesign design{m_design.cutoff * scale, m_design.half / scale, m_design.beta};
        if (m_question.quality.phase == FilterPhase::Linear) {
            const StagePlan tiles = tileStage(ratioOf(from, to), design);
            if (bytesOf(tiles.tiles) <= kMostTileBytes) {
                stages.push_back(tiles);
            }
        }
        for (const auto kind : {StagePlan::Kind::Spectral, StagePlan::Kind::Stretch}) {
            if (const auto transform = transformStage(kind, from, to, design, othersSeconds)) {
                stages.push_back(*transform);
            }
        }
        return stages;
    }

    /// By transforms, of one size or of two.
    std::optional<StagePlan> transformStage(StagePlan::Kind kind, Rate from, Rate to, const LowpassDesign& design,
                                            double othersSeconds) {
        StagePlan stage;
        stage.kind = kind;
        stage.ratio = ratioOf(from, to);
        stage.design = design;
        stage.stop = m_question.quality.stopBand * m_lowerHz / std::min(from.value(), to.value());
        double past = design.half + 1.0;
        double future = past;
        if (m_question.quality.phase != FilterPhase::Linear) {
            const ImpulseResponse response = responseOf(stage);
            past = response.past();
            future = response.future();
        }
        const double left = delayLeft(from, othersSeconds);
        if (kind == StagePlan::Kind::Spectral) {
            const auto layout = layOutSpectral(stage.ratio, past, future, left, m_isDouble);
            return layout ? std::optional(with(std::move(stage), *layout)) : std::nullopt;
        }
        const auto layout = layOutStretch(stage.ratio, static_cast<std::int64_t>(std::ceil(past)),
                                          static_cast<std::int64_t>(std::ceil(future)), left, m_isDouble);
        return layout ? std::optional(with(std::move(stage), *layout)) : std::nullopt;
    }

    StagePlan with(StagePlan stage, const SpectralLayout& layout) const {
        stage.spectral = layout;
        stage.cost = layout.cost(m_isDouble);
        stage.delay = static_cast<double>(layout.delayInputs());
        stage.past = layout.pastRows * layout.ratio.inputs;
        return stage;
    }

    StagePlan with(StagePlan stage, const StretchLayout& layout) const {
        stage.stretch = layout;
        stage.cost = layout.cost(m_isDouble);
        stage.delay = static_cast<double>(layout.delayInputs());
        stage.past = layout.past;
        return stage;
    }

    /// The sharp response, sampled at twice the lower rate of the stage. Another phase takes long to make, so the
    /// last one is kept: stages differ in their rates, which only scale it, or in the spacing of the samples.
    ImpulseResponse responseOf(const StagePlan& stage) {
        const double spacing = std::max(stage.ratio.step(), 1.0) / 2.0; // input frames
        const double scale = m_design.half / stage.design.half;
        if (m_response.samples.empty() || std::fabs(m_response.spacing - spacing * scale) > 1.0e-9) {
            m_response = sampleResponse(m_question.quality, spacing * scale);
            m_groupDelay = m_response.groupDelay * m_question.inputRate / m_lowerHz;
        }
        ImpulseResponse response = m_response;
        response.spacing = spacing;
        response.groupDelay /= scale;
        return response;
    }

    /// A short filter, for a side of the chain where nothing but the wanted band is of interest.
    /// @param firstBadHz where the stop band begins: before the sharp filter, what would fold into the band; after
    /// it, the band's images
    StagePlan wideStage(Rate from, Rate to, double firstBadHz) {
        const double nyquist = from.value() / 2.0;
        const LowpassDesign design = m_wide.between(m_band / nyquist, firstBadHz / nyquist);
        const RateRatio ratio = ratioOf(from, to);
        const bool isLast = to.hz == m_question.outputRate && to.divisor == 1;
        if (m_question.variableRatio && isLast) {
            return blendStage(ratio, design, 0);
        }
        StagePlan tiles = tileStage(ratio, design);
        if (!isLast) { // only the last stage blends
            tiles.hasEvenPhases = firstBadHz <= from.value();
            return tiles;
        }
        const bool isStored = static_cast<double>(ratio.outputs) * design.half <= kMostStoredTaps;
        const StagePlan blend = blendStage(ratio, design, isStored ? static_cast<std::size_t>(ratio.outputs) : 0);
        return bytesOf(tiles.tiles) > kMostTileBytes || blend.cost < tiles.cost ? blend : tiles;
    }

    /// Against vectors of 512 bits, for which the prices were measured. Narrower ones have half the products a
    /// cycle, which is what bounds a long filter; a short one is bound by fetching and storing frames.
    [[nodiscard]] double timesAsLong(const LowpassDesign& design) const {
        constexpr double kLongHalf = 60.0;
        return !m_hasWideVectors && !m_isDouble && design.half > kLongHalf ? 2.2 : 1.0;
    }

    [[nodiscard]] double bytesOf(const TileLayout& layout) const {
        return static_cast<double>(layout.coefficients()) * (m_isDouble ? 8.0 : 4.0);
    }

    [[nodiscard]] StagePlan tileStage(RateRatio ratio, const LowpassDesign& design) const {
        StagePlan stage;
        const std::int64_t full = m_isDouble ? kernels::kTileFrames<double> : kernels::kTileFrames<float>;
        stage.ratio = ratio;
        stage.design = design;
        stage.tiles = layOutTiles(ratio, design.half, full);
        stage.cost =
            (stage.tiles.price() * (m_isDouble ? 0.068 : 0.024) * timesAsLong(design) + 0.4) / ratio.step();
        stage.delay = static_cast<double>(stage.tiles.window - stage.tiles.reach);
        stage.past = stage.tiles.reach;
        return stage;
    }

    [[nodiscard]] StagePlan blendStage(RateRatio ratio, const LowpassDesign& design, std::size_t phases) const {
        StagePlan stage;
        stage.kind = StagePlan::Kind::Blend;
        stage.ratio = ratio;
        stage.design = design;
        stage.phases = phases;
        const double vectors = std::ceil(2.0 * std::ceil(design.half) / (m_isDouble ? 8.0 : 16.0));
        const double each = phases > 0 ? 0.5 : (m_isDouble ? 2.2 : 1.5);
        stage.cost = (2.0 + each * vectors) / ratio.step();
        stage.delay = std::ceil(design.half) + 1.0;
        stage.past = static_cast<std::int64_t>(stage.delay);
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
        }
    }

    static constexpr double kMostTileBytes = 900'000.0;
    static constexpr double kMostStoredTaps = 20'000.0; ///< of a blended filter, halved

    const PlanQuestion& m_question;
    double m_lowerHz;
    bool m_isDouble;
    LowpassDesign m_design; ///< at the lower rate
    FlatLowpass m_wide;
    double m_band; ///< Hz; nothing beyond it is of interest
    double m_mostDelay;
    bool m_hasWideVectors = kernels::unitName().starts_with("AVX3");
    ImpulseResponse m_response; ///< spacing in frames of the lower rate
    double m_groupDelay = 0.0;
    ResamplePlan m_best;
};

/// One stage with the filter as its name says.
ResamplePlan planClassic(const PlanQuestion& question) {
    constexpr double kMostBytes = 4.0e6;
    constexpr std::int64_t kMostColumns = 4; // that kernels::deal() has vectors for
    ResamplePlan plan;
    StagePlan stage;
    const double scale = std::min(1.0, static_cast<double>(question.outputRate) / question.inputRate);
    stage.prototype = std::make_shared<ClassicPrototype>(question.quality.kind, scale);
    stage.ratio = lowestTerms(question.inputRate, question.outputRate);
    stage.tiles = layOutTiles(stage.ratio, stage.prototype->half(), kernels::kTileFrames<float>);
    stage.past = stage.tiles.reach;
    stage.delay = static_cast<double>(stage.tiles.window - stage.past);
    if (question.variableRatio || static_cast<double>(stage.tiles.coefficients()) * 4.0 > kMostBytes) {
        stage.kind = StagePlan::Kind::Blend;
        stage.past += 1;
        stage.delay = static_cast<double>(stage.past);
    } else if (stage.ratio.outputs == 1 && stage.ratio.inputs > 1 && stage.ratio.inputs <= kMostColumns) {
        stage.kind = StagePlan::Kind::Decimate;
        stage.delay = static_cast<double>(decimateWindow(stage.ratio.inputs, stage.past) - stage.past);
    }
    stage.design.half = stage.prototype->half();
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
                      2 * static_cast<long long>(stage.tiles.reach));
        break;
    case StagePlan::Kind::Decimate:
        std::snprintf(text, sizeof text, "%lld:1 decimation, %lld taps", inputs,
                      2 * static_cast<long long>(stage.tiles.reach));
        break;
    case StagePlan::Kind::Blend:
        std::snprintf(text, sizeof text, "%lld:%lld polyphase, %s of %d taps, one by one", inputs, outputs,
                      stage.phases > 0 ? (std::to_string(stage.phases) + " phases").c_str() : "any phase",
                      2 * static_cast<int>(std::ceil(stage.design.half)));
        break;
    case StagePlan::Kind::Spectral:
        std::snprintf(text, sizeof text, "%lld:%lld by transforms of %lld, filter of %lld, hop of %lld", inputs,
                      outputs, static_cast<long long>(stage.spectral.points),
                      static_cast<long long>(std::ceil(2.0 * stage.design.half)),
                      static_cast<long long>(stage.spectral.hopInputs()));
        break;
    case StagePlan::Kind::Stretch:
        std::snprintf(text, sizeof text, "%lld:%lld by transforms of %lld and %lld, filter of %lld, hop of %lld",
                      inputs, outputs, static_cast<long long>(stage.stretch.size),
                      static_cast<long long>(stage.stretch.outputSize),
                      static_cast<long long>(std::ceil(2.0 * stage.design.half)),
                      static_cast<long long>(stage.stretch.hopInputs));
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
