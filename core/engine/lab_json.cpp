#include "core/engine/lab_json.h"

#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"

#include <QJsonArray>

namespace sinc {

namespace {

double floorOf(lab::FigureId id) {
    switch (id) {
    case lab::FigureId::Ripple:
        return lab::kRippleFloorDb;
    case lab::FigureId::MiddleThdN:
    case lab::FigureId::EdgeThdN:
        return lab::kNoiseFloorDb;
    default:
        return lab::kToneFloorDb;
    }
}

} // namespace

QJsonObject labJson(const lab::Measurement& m, const Notice& problem) {
    QJsonObject object{{QStringLiteral("quality"), QString::fromStdString(m.quality)},
                       {QStringLiteral("from"), m.rates.inputRate},
                       {QStringLiteral("to"), m.rates.outputRate}};
    QJsonArray below;
    for (const LabColumn& column : labColumns()) {
        const lab::Figure figure = lab::figureOf(m, column.id);
        if (figure.belowFloor) {
            below.append(column.key);
        }
        object[column.key] = !figure.value       ? QJsonValue()
                             : figure.belowFloor ? QJsonValue(floorOf(column.id))
                                                 : QJsonValue(*figure.value);
    }
    object[QStringLiteral("belowFloor")] = below;
    if (m.aliases) {
        object[QStringLiteral("aliasCountedFromHz")] = m.aliases->countedFromHz;
        object[QStringLiteral("aliasCountedToHz")] = m.aliases->countedToHz;
        object[QStringLiteral("worstAliasHz")] = m.aliases->worstAliasHz;
    }
    if (m.cost) {
        object[QStringLiteral("secondsPerSecond")] = m.cost->secondsPerSecond;
        object[QStringLiteral("prepareMs")] = m.cost->prepareSeconds * 1000.0;
    }
    if (!problem.text.isEmpty()) {
        object[QStringLiteral("problem")] = lineOf(problem);
    }
    return object;
}

} // namespace sinc
