#include "core/lab/measurement.h"

namespace sinc::lab {

namespace {

template <typename T>
void take(std::optional<T>& into, std::optional<T>& from) {
    if (from) {
        into = std::move(from);
    }
}

void measureResponse(RateConverter<double>& converter, const LabSpec& spec, Control& control, Measurement& result) {
    const ImpulseResponse impulse = impulseResponse(converter, spec.rates, control);
    if (!control.cancelled()) {
        result.response = analyseResponse(impulse, spec.rates);
        result.latencyOutputFrames = latencyOutputFrames(converter, spec.rates, result.response->groupDelay);
    }
}

void measureTones(Part part, RateConverter<double>& converter, const LabSpec& spec, Control& control,
                  Measurement& result) {
    const Support support = supportOf(converter, spec.rates);
    if (part == Part::MiddleTone) {
        result.middleTone = measureTone(converter, spec.rates, support, middleToneHz(spec.rates), 1.0);
    } else if (part == Part::EdgeTone) {
        result.edgeTone = measureTone(converter, spec.rates, support, edgeToneHz(spec.rates), 1.0);
    } else {
        result.aliases = measureAliases(converter, spec.rates, support, aliasBandOf(result.quality), control);
    }
}

} // namespace

void Measurement::merge(Measurement other) {
    take(response, other.response);
    take(latencyOutputFrames, other.latencyOutputFrames);
    take(middleTone, other.middleTone);
    take(edgeTone, other.edgeTone);
    take(aliases, other.aliases);
    take(sweep, other.sweep);
    take(cost, other.cost);
}

Result<Measurement> measurePart(Part part, const LabSpec& spec, const std::string& quality, Control& control) {
    Measurement result{quality, spec.rates, {}, {}, {}, {}, {}, {}, {}};
    if (part == Part::Cost) {
        Result<Cost> cost = measureCost(quality, spec.rates, control);
        if (!cost) {
            return cost.failure();
        }
        result.cost = cost.value();
        return result;
    }
    auto made = makeConverter<double>(quality, spec.rates);
    if (!made) {
        return made.failure();
    }
    switch (part) {
    case Part::Response:
        measureResponse(*made.value(), spec, control, result);
        break;
    case Part::Sweep:
        result.sweep = sweepSpectrogram(*made.value(), spec.rates, spec.sweepLaw, control);
        break;
    default:
        measureTones(part, *made.value(), spec, control, result);
    }
    control.setProgress(1.0);
    return control.cancelled() ? Measurement{quality, spec.rates, {}, {}, {}, {}, {}, {}, {}} : result;
}

} // namespace sinc::lab
