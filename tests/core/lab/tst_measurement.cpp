#include "core/lab/figures.h"

#include <QTest>

using namespace sinc;
using namespace sinc::lab;

namespace {

Measurement everythingAbout(const std::string& quality, RatePair rates) {
    Measurement all{quality, rates, {}, {}, {}, {}, {}, {}, {}};
    for (const Part part : kQuickParts) {
        Control control;
        all.merge(measurePart(part, {rates, SweepLaw::Linear}, quality, control).value());
    }
    return all;
}

} // namespace

class TestMeasurement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What was measured elsewhere, with other tools, of libsoxr as Debian packages it.
    void soxrHq_measuresAsItIsKnown() {
        const Measurement m = everythingAbout("soxr-hq", {48'000, 16'000});
        const auto value = [&](FigureId id) { return *figureOf(m, id).value; };
        QVERIFY(std::fabs(value(FigureId::PassBand) - 0.931) < 0.001);
        QVERIFY2(std::fabs(value(FigureId::WorstAlias) + 127.0) < 3.0,
                 qPrintable(QString::number(value(FigureId::WorstAlias))));
        QVERIFY2(std::fabs(value(FigureId::InBandResidual) + 143.0) < 4.0,
                 qPrintable(QString::number(value(FigureId::InBandResidual))));
        QVERIFY(m.sweep && m.sweep->nyquistHz == 8000.0);
        QVERIFY(value(FigureId::Latency) > 0.0);
    }

    void parts_areTheSame_whenMeasuredAgain() {
        const Measurement one = everythingAbout("speech", {44'100, 48'000});
        const Measurement two = everythingAbout("speech", {44'100, 48'000});
        QCOMPARE(one.response->gainDb.y, two.response->gainDb.y);
        QCOMPARE(one.aliases->levelDb.y, two.aliases->levelDb.y);
        QCOMPARE(one.sweep->dbFs, two.sweep->dbFs);
        QCOMPARE(one.middleTone->spectrumDb.y, two.middleTone->spectrumDb.y);
    }

    void figures_saySo_whenTheyLieBelowTheFloor() {
        Measurement m;
        m.middleTone = ToneMeasurement{1000.0, {}, 0.0, -150.0, -212.0, 5000.0};
        QVERIFY(figureOf(m, FigureId::MiddleSpur).belowFloor);
        QVERIFY(!figureOf(m, FigureId::MiddleThdN).belowFloor);
        QVERIFY(!figureOf(m, FigureId::WorstAlias).value);
        QVERIFY(!figureOf(m, FigureId::PassBand).value);
    }

    void measurePart_leavesThePartOut_whenCancelled() {
        for (const Part part : kQuickParts) {
            Control control;
            control.cancel();
            const Result<Measurement> m = measurePart(part, {{48'000, 44'100}, SweepLaw::Linear}, "draft", control);
            QVERIFY(m.ok());
            QVERIFY(!m.value().response && !m.value().middleTone && !m.value().aliases && !m.value().sweep);
        }
    }

    void measurePart_refusesWhatCannotBeMeasured() {
        Control control;
        QCOMPARE(measurePart(Part::Sweep, {{48'000, 48'000}, SweepLaw::Linear}, "draft", control).failure().fault,
                 Fault::RatesEqual);
    }
};

QTEST_GUILESS_MAIN(TestMeasurement)
#include "tst_measurement.moc"
