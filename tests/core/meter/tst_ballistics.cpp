#include "core/meter/ballistics/ballistics.h"
#include "core/meter/decibels.h"
#include "core/meter/level_meter.h"
#include "tests/core/meter/conformance_signals.h"
#include "tests/core/meter/conformance_table.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <cmath>
#include <cstdio>
#include <limits>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using sinc::Ballistics;

namespace {

Ballistics ballisticsOf(const ConformanceRow& row) {
    if (row.group == u"PPM-I"_s) {
        return Ballistics::PpmI;
    }
    if (row.group == u"PPM-II"_s) {
        return Ballistics::PpmIIa;
    }
    if (row.group == u"VU"_s) {
        return Ballistics::Vu;
    }
    if (row.group == u"DPM"_s) {
        return Ballistics::DigitalPeak;
    }
    return row.id.contains(u"-S-"_s) ? Ballistics::RmsSlow : Ballistics::RmsFast;
}

/// The meter's level after every frame.
std::vector<double> levels(Ballistics ballistics, const TestSignal& signal) {
    sinc::BallisticMeter meter;
    meter.prepare(ballistics, signal.format);
    std::vector<double> all;
    all.reserve(signal.frames());
    for (std::size_t n = 0; n < signal.frames(); ++n) {
        meter.process(signal.view().part(n, 1));
        all.push_back(meter.level(0));
    }
    return all;
}

double steadyLevel(Ballistics ballistics, double hertz, double amplitude, int rate) {
    const std::vector<double> all = levels(ballistics, sineSignal({rate, 1, 0}, hertz, amplitude, 12.0));
    return all.back();
}

/// Seconds from the moment the tone ends until the meter has fallen by `decibels`.
double fallSeconds(const std::vector<double>& all, double toneSeconds, double decibels, int rate) {
    const auto end = static_cast<std::size_t>(toneSeconds * rate);
    const double target = all[end] * sinc::dbToAmplitude(-decibels);
    std::size_t n = end;
    while (n < all.size() && all[n] > target) {
        ++n;
    }
    return static_cast<double>(n - end) / rate;
}

double firstSegmentSeconds(const ConformanceRow& row) {
    return row.segments.split(u';')[0].split(u'@')[1].toDouble();
}

double firstSegmentAmplitude(const ConformanceRow& row) {
    return sinc::dbToAmplitude(row.segments.split(u'@')[0].toDouble());
}

/// A burst's highest reading against the steady tone's, a fall's time, or a needle's rise and overshoot.
double readRow(const ConformanceRow& row, int rate) {
    const Ballistics ballistics = ballisticsOf(row);
    ConformanceRow played = row;
    played.segments.replace(u"steady-level"_s, u"-6"_s);
    const TestSignal signal = synthesize(played, rate);
    const std::vector<double> all = levels(ballistics, signal);
    const double highest = *std::max_element(all.begin(), all.end());
    if (row.unit.startsWith(u"s for a "_s)) {
        return fallSeconds(all, firstSegmentSeconds(row), row.unit.split(u' ')[3].toDouble(), rate);
    }
    if (row.unit == u"dB/s"_s) {
        const double decibels = 6.0;
        return decibels / fallSeconds(all, firstSegmentSeconds(row), decibels, rate);
    }
    const double steady = steadyLevel(ballistics, row.frequency.toDouble(), firstSegmentAmplitude(played), rate);
    if (row.id == u"vu-rise"_s) {
        std::size_t n = 0;
        while (all[n] < 0.99 * steady) {
            ++n;
        }
        return static_cast<double>(n) / rate;
    }
    if (row.id == u"vu-overshoot"_s) {
        return 100.0 * (highest / steady - 1.0);
    }
    return sinc::amplitudeToDb(highest / steady);
}

std::vector<ConformanceRow> ballisticRows() {
    std::vector<ConformanceRow> all;
    for (const QString& group :
         {u"PPM-II"_s, u"PPM-I"_s, u"VU"_s, u"DPM"_s, u"IEC61672-burst"_s, u"IEC61672-decay"_s}) {
        const std::vector<ConformanceRow> some = conformanceRows(group);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

class TestBallistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_readsWithinTolerance_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("rate");
        const std::vector<ConformanceRow> rows = ballisticRows();
        for (int index = 0; index < static_cast<int>(rows.size()); ++index) {
            for (const int rate : ratesToTry({48'000, 44'100, 96'000})) {
                QTest::addRow("%s at %d Hz", qPrintable(rows[static_cast<std::size_t>(index)].id), rate)
                    << index << rate;
            }
        }
    }

    void row_readsWithinTolerance() {
        QFETCH(int, index);
        QFETCH(int, rate);
        const ConformanceRow row = ballisticRows()[static_cast<std::size_t>(index)];
        const double expected = row.expected.toDouble();
        const double read = readRow(row, rate);
        const double minus = row.toleranceMinus;
        const double plus = row.tolerancePlus;
        std::printf("%-20s %6d  %8.2f %8.3f  -%.2f +%.2f %s\n", qPrintable(row.id), rate, expected, read, minus,
                    plus, qPrintable(row.unit));
        QVERIFY2(read >= expected - minus && read <= expected + plus, qPrintable(QString::number(read)));
    }

    void steadySine_readsItsPeak_onEveryMeter_data() {
        QTest::addColumn<int>("rate");
        for (const int rate : {8'000, 48'000, 192'000}) {
            QTest::addRow("%d Hz", rate) << rate;
        }
    }

    void steadySine_readsItsPeak_onEveryMeter() {
        QFETCH(int, rate);
        for (const Ballistics ballistics : sinc::kBallistics) {
            const double read = sinc::amplitudeToDb(steadyLevel(ballistics, 997.0, 0.1, rate));
            QVERIFY2(std::fabs(read + 20.0) < 0.3,
                     qPrintable(QStringLiteral("%1 reads %2")
                                    .arg(QString::fromLatin1(sinc::scaleOf(ballistics).name.data()))
                                    .arg(read)));
        }
    }

    void scales_readTheirReference() {
        const double alignment = sinc::dbToAmplitude(-18.0);
        QCOMPARE(sinc::readingOf(sinc::scaleOf(Ballistics::PpmIIa), alignment), 4.0);
        QCOMPARE(sinc::readingOf(sinc::scaleOf(Ballistics::PpmIIb), alignment), 0.0);
        QVERIFY(std::fabs(sinc::readingOf(sinc::scaleOf(Ballistics::PpmIIa), sinc::dbToAmplitude(-10.0)) - 6.0) <
                1e-9);
        QVERIFY(std::fabs(sinc::readingOf(sinc::scaleOf(Ballistics::PpmI), sinc::dbToAmplitude(-9.0))) < 1e-9);
        QVERIFY(std::fabs(sinc::readingOf(sinc::scaleOf(Ballistics::K20), sinc::dbToAmplitude(-6.0)) - 14.0) <
                1e-9);
        QCOMPARE(sinc::readingOf(sinc::scaleOf(Ballistics::Vu), 0.0), sinc::kSilenceDb);
    }

    void process_givesTheSameReadings_whenInputIsSplitDifferently() {
        std::mt19937 random(5);
        TestSignal signal = sineSignal({44'100, 3, 0}, 440.0, 0.4, 1.0);
        signal.samples[999] = std::numeric_limits<float>::quiet_NaN();
        signal.samples[1'999] = std::numeric_limits<float>::infinity();
        for (const Ballistics ballistics : sinc::kBallistics) {
            sinc::BallisticMeter whole;
            whole.prepare(ballistics, signal.format);
            whole.process(signal.view());
            sinc::BallisticMeter split;
            split.prepare(ballistics, signal.format);
            for (std::size_t n = 0; n < signal.frames();) {
                const std::size_t count = std::min<std::size_t>(random() % 2'000 + 1, signal.frames() - n);
                split.process(signal.view().part(n, count));
                n += count;
            }
            for (int c = 0; c < 3; ++c) {
                QCOMPARE(split.level(c), whole.level(c));
                QVERIFY(std::isfinite(whole.level(c)) && whole.level(c) < 0.6);
            }
        }
    }

    void silence_readsZeroAfterALongFall() {
        for (const Ballistics ballistics : sinc::kBallistics) {
            sinc::BallisticMeter meter;
            const sinc::StreamFormat format{8'000, 1, 0};
            meter.prepare(ballistics, format);
            meter.process(sineSignal(format, 997.0, 1.0, 1.0).view());
            meter.process(sineSignal(format, 997.0, 0.0, 60.0).view());
            QCOMPARE(meter.level(0), 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestBallistics)
#include "tst_ballistics.moc"
