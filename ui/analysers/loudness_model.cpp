#include "ui/analysers/loudness_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sinc {

namespace {

/// What people read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinc::LoudnessModel)
};

/// One decimal, with the proper minus; a dash for what is not there.
QString oneDecimal(double value, bool showPlus) {
    if (!std::isfinite(value)) {
        return QStringLiteral("–");
    }
    const double rounded = std::round(value * 10.0) / 10.0;
    const QString digits = QLocale().toString(std::fabs(rounded), 'f', 1);
    return rounded < 0.0 ? QStringLiteral("−") + digits
                         : (showPlus && rounded > 0.0 ? QStringLiteral("+") : QString()) + digits;
}

double highestTruePeakDb(const LevelReadings& readings) {
    double highest = 0.0;
    for (int c = 0; c < readings.channels; ++c) {
        highest =
            std::max(highest, static_cast<double>(readings.meters.truePeaks[static_cast<std::size_t>(c)].max));
    }
    return highest > 0.0 ? 20.0 * std::log10(highest) : -std::numeric_limits<double>::infinity();
}

} // namespace

double LoudnessFace::placeOf(double lufs) const {
    if (!std::isfinite(lufs)) {
        return 0.0;
    }
    return std::clamp((lufs - targetLufs - lowestLu()) / (highestLu() - lowestLu()), 0.0, 1.0);
}

QString LoudnessFace::text(double lufs) const {
    return relative ? oneDecimal(lufs - targetLufs, true) : oneDecimal(lufs, false);
}

QString LoudnessFace::unit() const {
    return relative ? Words::tr("LU") : Words::tr("LUFS");
}

QList<double> loudnessTargets() {
    return {-23.0, -24.0, -16.0, -14.0};
}

QList<LoudnessRow> loudnessRows(const LevelReadings& readings, const LoudnessFace& face) {
    const LoudnessReading& reading = readings.meters.loudness;
    const auto row = [&](const char* id, const QString& title, double lufs) {
        return LoudnessRow{.id = QString::fromLatin1(id),
                           .title = title,
                           .value = face.text(lufs),
                           .unit = face.unit(),
                           .number = lufs};
    };
    QList<LoudnessRow> rows;
    rows << row("momentary", Words::tr("Momentary"), reading.momentary);
    rows << row("short-term", Words::tr("Short-term"), reading.shortTerm);
    rows << row("integrated", Words::tr("Integrated"), reading.integrated);
    const bool measured = std::isfinite(reading.integrated);
    LoudnessRow range{.id = QStringLiteral("range"),
                      .title = Words::tr("Range (LRA)"),
                      .value = {},
                      .unit = Words::tr("LU"),
                      .number = reading.rangeLu};
    range.settled = reading.measuredSeconds >= kRangeSettlesAfterSeconds;
    range.value = measured ? oneDecimal(reading.rangeLu, false) : QStringLiteral("–");
    rows << range;
    rows << row("momentary-max", Words::tr("Momentary max"), reading.momentaryMax);
    rows << row("short-term-max", Words::tr("Short-term max"), reading.shortTermMax);
    const double truePeak = highestTruePeakDb(readings);
    rows << LoudnessRow{.id = QStringLiteral("true-peak-max"),
                        .title = Words::tr("True peak max"),
                        .value = oneDecimal(truePeak, true),
                        .unit = Words::tr("dBTP"),
                        .number = truePeak,
                        .settled = true,
                        .alarming = truePeak > kTruePeakLimitDbtp};
    return rows;
}

} // namespace sinc
