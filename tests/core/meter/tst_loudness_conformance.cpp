#include "core/meter/decibels.h"
#include "core/meter/loudness_meter.h"
#include "core/meter/true_peak_meter.h"
#include "tests/core/meter/conformance_signals.h"
#include "tests/core/meter/conformance_table.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <cstdio>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// The values that a row's reading yields; several where a reading must hold at several moments.
std::vector<double> readLoudness(const ConformanceRow& row, const TestSignal& signal) {
    const std::map<QString, double> constantAfter{{u"M"_s, row.repeat > 1 ? 1.0 : 0.4}, {u"S"_s, 3.0}};
    const bool stepped = row.reading.endsWith(u"_steps"_s);
    const double seconds = static_cast<double>(signal.frames()) / signal.format.sampleRate;
    const double stepSeconds = seconds / static_cast<double>(row.expected.split(u' ').size());
    sinc::LoudnessMeter meter;
    meter.prepare(signal.format);
    std::vector<double> values;
    const std::size_t block = static_cast<std::size_t>(signal.format.sampleRate) / 100;
    double nextStep = stepSeconds;
    for (std::size_t n = 0; n < signal.frames(); n += block) {
        const std::size_t count = std::min(block, signal.frames() - n);
        meter.process(signal.view().part(n, count));
        const double now = static_cast<double>(n + count) / signal.format.sampleRate;
        const sinc::LoudnessReading& reading = meter.reading();
        if (stepped && now > nextStep - 0.001) {
            values.push_back(row.reading.startsWith(u"maxS"_s) ? reading.shortTermMax : reading.momentaryMax);
            nextStep += stepSeconds;
        }
        const auto constant = constantAfter.find(row.reading);
        if (constant != constantAfter.end() && now >= constant->second) {
            values.push_back(row.reading == u"M"_s ? reading.momentary : reading.shortTerm);
        }
    }
    const sinc::LoudnessReading& last = meter.reading();
    const std::map<QString, double> atEnd{{u"I"_s, last.integrated},
                                          {u"maxM"_s, last.momentaryMax},
                                          {u"maxS"_s, last.shortTermMax},
                                          {u"LRA"_s, last.rangeLu}};
    const auto end = atEnd.find(row.reading);
    return end != atEnd.end() ? std::vector<double>{end->second} : values;
}

double readTruePeak(const TestSignal& signal) {
    sinc::TruePeakMeter meter;
    meter.prepare(signal.format);
    meter.process(signal.view());
    meter.flush();
    return sinc::amplitudeToDb(static_cast<double>(meter.peaks()[0].max));
}

double expectedAt(const QStringList& expected, std::size_t index) {
    const QString text = expected[std::min(static_cast<qsizetype>(index), expected.size() - 1)];
    return text == u"-inf"_s ? sinc::kSilenceDb : text.toDouble();
}

bool within(const ConformanceRow& row, double read, double expected) {
    if (std::isinf(expected)) {
        return read == expected;
    }
    const double rounding = 1.0e-9;
    return read >= expected - row.toleranceMinus - rounding && read <= expected + row.tolerancePlus + rounding;
}

} // namespace

/// Every case of EBU Tech 3341 and 3342 and of ITU-R BS.1770 that can be synthesized, at three rates.
class TestLoudnessConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        std::printf("%-18s %6s  %-10s %9s %9s  %s\n", "case", "rate", "reading", "expected", "read", "tolerance");
    }

    void case_readsWithinTolerance_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("rate");
        const std::vector<ConformanceRow> rows = loudnessRows();
        for (int index = 0; index < static_cast<int>(rows.size()); ++index) {
            const ConformanceRow& row = rows[static_cast<std::size_t>(index)];
            for (const int rate : ratesToTry({48'000, 44'100, 96'000})) {
                const bool aboveBand = row.frequency.toDouble() > 16'000.0 && rate != 48'000;
                if (!aboveBand) { // the table asks other rates than 48 kHz to agree below 16 kHz only
                    QTest::addRow("%s at %d Hz", qPrintable(row.id), rate) << index << rate;
                }
            }
        }
    }

    void case_readsWithinTolerance() {
        QFETCH(int, index);
        QFETCH(int, rate);
        const ConformanceRow row = loudnessRows()[static_cast<std::size_t>(index)];
        const TestSignal signal = synthesize(row, rate);
        const std::vector<double> values =
            row.reading == u"TPmax"_s ? std::vector{readTruePeak(signal)} : readLoudness(row, signal);
        const QStringList expected = row.expected.split(u' ');
        QVERIFY(values.size() >= static_cast<std::size_t>(expected.size()));
        double worst = values.front();
        std::size_t worstAt = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::fabs(values[i] - expectedAt(expected, i)) > std::fabs(worst - expectedAt(expected, worstAt))) {
                worst = values[i];
                worstAt = i;
            }
        }
        const double wanted = expectedAt(expected, worstAt);
        std::printf("%-18s %6d  %-10s %9.3f %9.3f  -%.2f +%.2f %s\n", qPrintable(row.id), rate,
                    qPrintable(row.reading), wanted, worst, row.toleranceMinus, row.tolerancePlus,
                    qPrintable(row.unit));
        QVERIFY2(within(row, worst, wanted),
                 qPrintable(u"%1 reads %2, not %3"_s.arg(row.id).arg(worst).arg(wanted)));
    }

private:
    static std::vector<ConformanceRow> loudnessRows() {
        static const std::vector<ConformanceRow> rows = [] {
            std::vector<ConformanceRow> all;
            for (const QString& group : {u"EBU3341"_s, u"EBU3342"_s, u"BS1770"_s, u"BS1770-K"_s}) {
                const std::vector<ConformanceRow> some = conformanceRows(group);
                all.insert(all.end(), some.begin(), some.end());
            }
            return all;
        }();
        return rows;
    }
};

QTEST_APPLESS_MAIN(TestLoudnessConformance)
#include "tst_loudness_conformance.moc"
