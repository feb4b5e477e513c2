#include "core/lab/figures.h"

#include "core/lab/impulse_response.h"

namespace sinc::lab {

namespace {

Figure above(double value, double floor) {
    return {value, value < floor};
}

Figure responseFigure(const Measurement& m, FigureId id) {
    if (!m.response) {
        return {};
    }
    const Response& r = *m.response;
    const double nyquist = 0.5 * m.rates.lowerRate();
    switch (id) {
    case FigureId::PassBand:
        return {r.passBandHz / nyquist};
    case FigureId::MinusThree:
        return {r.minusThreeHz / nyquist};
    case FigureId::StopBand:
        return {r.stopHz ? std::optional(*r.stopHz / nyquist) : std::nullopt};
    case FigureId::Ripple:
        return above(r.rippleDb, isThinned(m.rates) ? kThinnedRippleFloorDb : kRippleFloorDb);
    case FigureId::Overshoot:
        return {100.0 * r.overshoot};
    case FigureId::PreRinging:
        return {1000.0 * r.preRingingSeconds};
    default:
        return {m.latencyOutputFrames};
    }
}

Figure toneFigure(const std::optional<ToneMeasurement>& tone, bool spur) {
    if (!tone) {
        return {};
    }
    return spur ? above(tone->worstSpurDb, kToneFloorDb) : above(tone->thdPlusNoiseDb, kNoiseFloorDb);
}

} // namespace

Figure figureOf(const Measurement& m, FigureId id) {
    switch (id) {
    case FigureId::WorstAlias:
        return m.aliases ? above(m.aliases->worstAliasDb, kToneFloorDb) : Figure{};
    case FigureId::InBandResidual:
        return m.aliases ? above(m.aliases->inBandResidualDb, kToneFloorDb) : Figure{};
    case FigureId::MiddleThdN:
        return toneFigure(m.middleTone, false);
    case FigureId::MiddleSpur:
        return toneFigure(m.middleTone, true);
    case FigureId::EdgeThdN:
        return toneFigure(m.edgeTone, false);
    case FigureId::EdgeSpur:
        return toneFigure(m.edgeTone, true);
    case FigureId::Cost:
        return {m.cost ? std::optional(m.cost->nsPerOutputFrame) : std::nullopt};
    default:
        return responseFigure(m, id);
    }
}

bool moreIsBetter(FigureId id) noexcept {
    return id == FigureId::PassBand || id == FigureId::MinusThree;
}

} // namespace sinc::lab
