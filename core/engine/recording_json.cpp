#include "core/engine/recording_json.h"

#include "core/engine/json_values.h"

namespace sinc {

QJsonObject measurementJson(const FileMeasurement& m) {
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

QJsonObject recordingJson(const RecordingInfo& recording) {
    const std::string_view format = nameOf(recording.sampleFormat);
    return QJsonObject{
        {QStringLiteral("source"), recording.sourceId},
        {QStringLiteral("sourceName"), recording.sourceName},
        {QStringLiteral("frames"), toJson(recording.frames)},
        {QStringLiteral("sampleRate"), recording.format.sampleRate},
        {QStringLiteral("channels"), recording.format.channels},
        {QStringLiteral("sampleFormat"), QString::fromUtf8(format.data(), static_cast<qsizetype>(format.size()))},
        {QStringLiteral("gaps"), static_cast<int>(recording.gaps)},
        {QStringLiteral("gapFrames"), toJson(recording.gapFrames)},
        {QStringLiteral("droppedFrames"), static_cast<qint64>(recording.droppedFrames)},
        {QStringLiteral("clippedSamples"), static_cast<qint64>(recording.clippedSamples)},
        {QStringLiteral("bytes"), toJson(recording.bytes)},
        {QStringLiteral("files"), QJsonArray::fromStringList(recording.files)},
        {QStringLiteral("readings"), measurementJson(recording.readings)},
        {QStringLiteral("remark"), recording.remark}};
}

} // namespace sinc
