#include "core/dsp/filter_length.h"

#include "core/dsp/lowpass_design.h"

#include <algorithm>
#include <cmath>

namespace sinc {

std::size_t tapsOf(const Quality& quality, int inputRate, int outputRate) {
    if (quality.kind != Quality::Kind::Kaiser) {
        return 0;
    }
    const LowpassDesign design = designLowpass(quality.attenuationDb, quality.passBand, quality.stopBand);
    const double stretch = std::max(1.0, static_cast<double>(inputRate) / outputRate);
    return static_cast<std::size_t>(std::ceil(2.0 * design.half * stretch));
}

Status checkedTaps(const Quality& quality, int inputRate, int outputRate) {
    const std::size_t taps = tapsOf(quality, inputRate, outputRate);
    if (taps <= kMostTaps) {
        return {};
    }
    return Failure{Fault::FilterImpossible,
                   {},
                   std::to_string(taps) + " taps",
                   "at most " + std::to_string(kMostTaps) +
                       " taps: less attenuation, a narrower pass band, or rates that lie closer together",
                   {}};
}

} // namespace sinc
