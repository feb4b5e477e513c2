#include "ui/recordings/reading_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <vector>

namespace sinc {

namespace {

/// What people read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinc::RecordingModel)
};

QString oneDecimal(double value) {
    return QLocale().toString(value, 'f', 1).replace(u'-', u'−');
}

/// Highest of the channels; none in silence.
std::optional<double> highest(const std::vector<std::optional<double>>& channels) {
    const auto top = std::max_element(channels.begin(), channels.end()); // nothing is less than any number
    return top != channels.end() ? *top : std::nullopt;
}

void add(QStringList& lines, const QString& sentence, const std::optional<double>& value) {
    if (value) {
        lines << sentence.arg(oneDecimal(*value));
    }
}

} // namespace

QStringList shortReadings(const FileMeasurement& readings) {
    QStringList parts;
    add(parts, Words::tr("%1 LUFS"), readings.integratedLufs);
    add(parts, Words::tr("%1 dBTP"), highest(readings.truePeakDbtp));
    return parts;
}

QStringList readingLines(const FileMeasurement& readings) {
    QStringList lines;
    add(lines, Words::tr("Integrated loudness: %1 LUFS"), readings.integratedLufs);
    add(lines, Words::tr("Loudness range: %1 LU"), readings.loudnessRangeLu);
    add(lines, Words::tr("Highest momentary loudness: %1 LUFS"), readings.momentaryMaxLufs);
    add(lines, Words::tr("Highest short-term loudness: %1 LUFS"), readings.shortTermMaxLufs);
    add(lines, Words::tr("Highest true peak: %1 dBTP"), highest(readings.truePeakDbtp));
    add(lines, Words::tr("Highest sample peak: %1 dBFS"), highest(readings.samplePeakDbfs));
    const std::vector<std::int64_t>& clipped = readings.clippedSamples;
    if (const std::int64_t all = std::accumulate(clipped.begin(), clipped.end(), std::int64_t{0}); all > 0) {
        lines << Words::tr("Samples at full scale: %1").arg(QLocale().toString(static_cast<qlonglong>(all)));
    }
    return lines;
}

} // namespace sinc
