#include "app/cli/measurement_json.h"

#include "app/cli/json.h"

namespace sinc::cli {

QJsonObject toJson(const FileMeasurement& m) {
    return QJsonObject{{QStringLiteral("sampleRate"), m.sampleRate},
                       {QStringLiteral("channels"), m.channels},
                       {QStringLiteral("frames"), toJson(m.frames)},
                       {QStringLiteral("integratedLufs"), toJson(m.integratedLufs)},
                       {QStringLiteral("momentaryMaxLufs"), toJson(m.momentaryMaxLufs)},
                       {QStringLiteral("shortTermMaxLufs"), toJson(m.shortTermMaxLufs)},
                       {QStringLiteral("loudnessRangeLu"), toJson(m.loudnessRangeLu)},
                       {QStringLiteral("truePeakDbtp"), toJson(m.truePeakDbtp)},
                       {QStringLiteral("samplePeakDbfs"), toJson(m.samplePeakDbfs)},
                       {QStringLiteral("rmsDbfs"), toJson(m.rmsDbfs)},
                       {QStringLiteral("dcOffset"), toJson(m.dcOffset)},
                       {QStringLiteral("clippedSamples"), toJson(m.clippedSamples)}};
}

} // namespace sinc::cli
