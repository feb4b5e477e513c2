#include "core/engine/engine_types.h"
#include "core/meter/meter_bank.h"
#include "tests/core/meter/conformance_signals.h"
#include "tests/core/meter/conformance_table.h"
#include "tests/support/sanitized.h"
#include "ui/analysers/loudness_model.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

/// What the window would show at the end of a signal.
QList<LoudnessRow> shownAfter(const TestSignal& signal, const LoudnessFace& face) {
    const auto meters = std::make_unique<MeterBank>();
    meters->prepare(signal.format);
    const auto snapshot = std::make_unique<EngineSnapshot>();
    snapshot->channels = signal.format.channels;
    constexpr std::size_t kBlock = 1024;
    for (std::size_t n = 0; n < signal.frames(); n += kBlock) {
        meters->process(signal.view().part(n, std::min(kBlock, signal.frames() - n)));
        meters->read(snapshot->meters);
    }
    meters->flush();
    meters->read(snapshot->meters);
    return loudnessRows(*snapshot, face);
}

LoudnessRow rowNamed(const QList<LoudnessRow>& rows, const QString& id) {
    for (const LoudnessRow& row : rows) {
        if (row.id == id) {
            return row;
        }
    }
    return {};
}

/// The panel's row for a reading of the table; empty where the end of the signal does not tell.
QString panelRow(const QString& reading) {
    static const std::map<QString, QString> rows{{u"I"_s, u"integrated"_s},        {u"maxM"_s, u"momentary-max"_s},
                                                 {u"maxS"_s, u"short-term-max"_s}, {u"LRA"_s, u"range"_s},
                                                 {u"M"_s, u"momentary"_s},         {u"S"_s, u"short-term"_s},
                                                 {u"TPmax"_s, u"true-peak-max"_s}};
    const auto found = rows.find(reading);
    return found != rows.end() ? found->second : QString();
}

std::vector<ConformanceRow> tableRows() {
    std::vector<ConformanceRow> all;
    for (const QString& group : {u"EBU3341"_s, u"EBU3342"_s, u"BS1770"_s}) {
        for (const ConformanceRow& row : conformanceRows(group)) {
            if (!panelRow(row.reading).isEmpty()) {
                all.push_back(row);
            }
        }
    }
    return all;
}

/// A shown figure as a number.
double numberOf(QString text) {
    return text == u"–"_s ? -std::numeric_limits<double>::infinity() : text.replace(u"−"_s, u"-"_s).toDouble();
}

} // namespace

/// The loudness panel's figures, and its face after EBU Tech 3341.
class TestLoudnessModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void conformanceCase_isShownWithinTolerance_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("rate");
        const std::vector<ConformanceRow> rows = tableRows();
        for (const int rate : ratesToTry({48'000, 44'100, 96'000})) {
            for (int index = 0; index < static_cast<int>(rows.size()); ++index) {
                QTest::addRow("%s at %d Hz", qPrintable(rows[static_cast<std::size_t>(index)].id), rate)
                    << index << rate;
            }
        }
    }

    /// With one decimal, a figure may be rounded by 0.05 beside the tolerance.
    void conformanceCase_isShownWithinTolerance() {
        QFETCH(int, index);
        QFETCH(int, rate);
        const ConformanceRow row = tableRows()[static_cast<std::size_t>(index)];
        const LoudnessRow shown =
            rowNamed(shownAfter(synthesize(row, rate), {.relative = false}), panelRow(row.reading));
        const double read = numberOf(shown.value);
        std::printf("%-18s %6d Hz %-14s %10s %8s %s\n", qPrintable(row.id), rate, qPrintable(shown.id),
                    qPrintable(row.expected), qPrintable(shown.value), qPrintable(shown.unit));
        if (row.expected == u"-inf"_s) {
            QCOMPARE(shown.value, u"–"_s);
            return;
        }
        const double expected = row.expected.toDouble();
        constexpr double kRounding = 0.0501;
        QVERIFY2(read >= expected - row.toleranceMinus - kRounding &&
                     read <= expected + row.tolerancePlus + kRounding,
                 qPrintable(shown.value));
        QVERIFY(shown.number >= expected - row.toleranceMinus - 1.0e-9);
        QVERIFY(shown.number <= expected + row.tolerancePlus + 1.0e-9);
    }

    void figures_haveOneDecimal_andTheUnitThatWasChosen() {
        const LoudnessFace absolute{.targetLufs = -23.0, .relative = false};
        QCOMPARE(absolute.text(-23.04), u"−23.0"_s);
        QCOMPARE(absolute.unit(), u"LUFS"_s);
        const LoudnessFace relative{.targetLufs = -23.0, .relative = true};
        QCOMPARE(relative.text(-20.46), u"+2.5"_s);
        QCOMPARE(relative.text(-23.04), u"0.0"_s); // never "-0.0"
        QCOMPARE(relative.text(-26.0), u"−3.0"_s);
        QCOMPARE(relative.unit(), u"LU"_s);
        QCOMPARE(relative.text(-std::numeric_limits<double>::infinity()), u"–"_s);
    }

    void scales_reachAsFarAsTech3341Says() {
        const LoudnessFace nine{.targetLufs = -23.0, .relative = true, .scaleTop = 9};
        QCOMPARE(nine.lowestLu(), -18.0);
        QCOMPARE(nine.placeOf(-41.0), 0.0);
        QCOMPARE(nine.placeOf(-14.0), 1.0);
        QVERIFY(std::fabs(nine.placeOf(-23.0) - 2.0 / 3.0) < 1.0e-12);
        const LoudnessFace eighteen{.targetLufs = -23.0, .relative = true, .scaleTop = 18};
        QCOMPARE(eighteen.placeOf(-59.0), 0.0);
        QCOMPARE(eighteen.placeOf(-5.0), 1.0);
        QVERIFY(std::fabs(eighteen.placeOf(-23.0) - 2.0 / 3.0) < 1.0e-12);
    }

    void targets_areThePresets() { QCOMPARE(loudnessTargets(), (QList<double>{-23.0, -24.0, -16.0, -14.0})); }

    void range_isUnsettledInItsFirstMinute() {
        EngineSnapshot snapshot;
        snapshot.meters.loudness.measuredSeconds = 59.9;
        QVERIFY(!rowNamed(loudnessRows(snapshot, {}), u"range"_s).settled);
        snapshot.meters.loudness.measuredSeconds = 60.0;
        QVERIFY(rowNamed(loudnessRows(snapshot, {}), u"range"_s).settled);
    }

    void truePeak_alarmsBeyondMinusOne_ofAnyChannel() {
        EngineSnapshot snapshot;
        snapshot.channels = 2;
        snapshot.meters.truePeaks[1].max = 0.88F; // -1.1 dBTP
        QVERIFY(!rowNamed(loudnessRows(snapshot, {}), u"true-peak-max"_s).alarming);
        snapshot.meters.truePeaks[1].max = 0.9F; // -0.9 dBTP
        QVERIFY(rowNamed(loudnessRows(snapshot, {}), u"true-peak-max"_s).alarming);
    }
};

QTEST_APPLESS_MAIN(TestLoudnessModel)
#include "tst_loudness_model.moc"
