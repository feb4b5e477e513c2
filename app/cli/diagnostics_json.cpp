#include "app/cli/diagnostics_json.h"

#include "core/engine/sentences.h"
#include "core/engine/verdict_name.h"

#include <cmath>

namespace sinc::cli {

namespace {

QJsonValue known(double value) {
    return std::isfinite(value) && value >= 0.0 ? QJsonValue(value) : QJsonValue();
}

QJsonObject threadJson(const ThreadReading& thread) {
    return {{QStringLiteral("load"), known(thread.load)},
            {QStringLiteral("worstBlockMs"), thread.worstBlockMs},
            {QStringLiteral("deadlineMs"), thread.deadlineMs},
            {QStringLiteral("blocks"), static_cast<qint64>(thread.blocks)},
            {QStringLiteral("allocationsPerSecond"), thread.ourPerSecond},
            {QStringLiteral("libraryAllocationsPerSecond"), thread.libraryPerSecond}};
}

} // namespace

QJsonObject toJson(const PipelineStatistics& statistics) {
    return {{QStringLiteral("framesIn"), static_cast<qint64>(statistics.framesIn)},
            {QStringLiteral("framesOut"), static_cast<qint64>(statistics.framesOut)},
            {QStringLiteral("ratio"), statistics.ratio()},
            {QStringLiteral("nsPerSecond"), statistics.nsPerSecond()}};
}

QJsonObject toJson(const DiagnosticsReading& reading) {
    const MemoryGrowth& growth = reading.growth;
    return {{QStringLiteral("seconds"), reading.seconds},
            {QStringLiteral("threads"),
             QJsonObject{{QStringLiteral("capture"), threadJson(reading.of(ThreadRole::Capture))},
                         {QStringLiteral("worker"), threadJson(reading.of(ThreadRole::Worker))},
                         {QStringLiteral("writer"), threadJson(reading.of(ThreadRole::Writer))}}},
            {QStringLiteral("captureFill"), static_cast<double>(reading.captureFill)},
            {QStringLiteral("writerFill"), static_cast<double>(reading.writerFill)},
            {QStringLiteral("droppedFrames"), static_cast<qint64>(reading.droppedFrames)},
            {QStringLiteral("repairedFrames"), static_cast<qint64>(reading.repairedFrames)},
            {QStringLiteral("countsAllocations"), countsAllocations()},
            {QStringLiteral("residentBytes"), known(static_cast<double>(reading.residentBytes))},
            {QStringLiteral("peakResidentBytes"), known(static_cast<double>(reading.peakResidentBytes))},
            {QStringLiteral("memory"),
             QJsonObject{{QStringLiteral("mbPerHour"), growth.mbPerHour},
                         {QStringLiteral("halfWidthMbPerHour"), known(growth.halfWidthMbPerHour)},
                         {QStringLiteral("seconds"), growth.seconds},
                         {QStringLiteral("verdict"), QString::fromLatin1(nameOf(growth.verdict))},
                         {QStringLiteral("words"), growthInWords(growth)}}}};
}

} // namespace sinc::cli
