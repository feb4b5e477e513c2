#include "core/capture/wasapi/clock_line.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sinc::wasapi;

class TestClockLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchor_setsAPointAtTheNominalRate() {
        ClockLine line;
        QVERIFY(!line.isAnchored());
        line.anchor(5'000'000, 100, 48'000);
        QCOMPARE(line.positionAt(5'000'000), 100.0);
        QCOMPARE(line.positionAt(15'000'000), 48'100.0);
        QCOMPARE(line.timeOf(48'100), 15'000'000);
    }

    void follow_learnsTheRate_inSpiteOfJitter_data() {
        QTest::addColumn<double>("ppm");
        QTest::newRow("exact") << 0.0;
        QTest::newRow("fast") << 300.0;
        QTest::newRow("slow") << -300.0;
    }

    void follow_learnsTheRate_inSpiteOfJitter() {
        QFETCH(double, ppm);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> jitterTicks(-10'000, 10'000); // one millisecond either way
        const double rate = 48'000 * (1.0 + ppm * 1e-6);
        ClockLine line;
        line.anchor(0, 0, 48'000);
        std::int64_t position = 0;
        for (; position < 48'000LL * 1200; position += 480) {
            const double ticks = static_cast<double>(position) / rate * 1e7 + jitterTicks(random);
            line.follow(std::llround(ticks), position);
        }
        QVERIFY2(std::abs(line.driftPpm() - ppm) < 3.0, qPrintable(QString::number(line.driftPpm())));
        const double there = line.positionAt(std::llround(static_cast<double>(position) / rate * 1e7));
        QVERIFY2(std::abs(there - static_cast<double>(position)) < 24.0, qPrintable(QString::number(there)));
    }

    void follow_ignoresTimeThatRunsBackwards() {
        ClockLine line;
        line.anchor(10'000'000, 48'000, 48'000);
        line.follow(9'000'000, 1);
        QCOMPARE(line.positionAt(20'000'000), 96'000.0);
    }

    void follow_neverBelievesARateThatNoDeviceHas() {
        ClockLine line;
        line.anchor(0, 0, 48'000);
        for (std::int64_t second = 1; second < 600; ++second) {
            line.follow(second * 10'000'000, second * 60'000);
        }
        QVERIFY(line.driftPpm() <= 1000.5);
    }

    void pass_movesAlongTheLine() {
        ClockLine line;
        line.anchor(0, 0, 44'100);
        line.pass(10'000'000'000);
        QCOMPARE(line.positionAt(10'000'000'000), 44'100'000.0);
        QCOMPARE(line.positionAt(10'010'000'000), 44'144'100.0);
    }
};

QTEST_APPLESS_MAIN(TestClockLine)
#include "tst_clock_line.moc"
