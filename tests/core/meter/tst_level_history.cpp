#include "core/meter/level_history.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

class TestLevelHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coarserRings_holdExtremesAndMeanOfTheFinerOnes() {
        sinc::LevelHistory history;
        for (int n = 0; n < 64; ++n) {
            history.add(static_cast<float>(n));
        }
        std::vector<sinc::HistoryPoint> points(100);
        QCOMPARE(history.newest(0, points), std::size_t{64});
        QCOMPARE(points[63].high, 63.0F);
        QCOMPARE(history.newest(1, points), std::size_t{8});
        QCOMPARE(points[1].low, 8.0F);
        QCOMPARE(points[1].high, 15.0F);
        QCOMPARE(points[1].mean, 11.5F);
        QCOMPARE(history.newest(2, points), std::size_t{1});
        QCOMPARE(points[0].low, 0.0F);
        QCOMPARE(points[0].high, 63.0F);
        QCOMPARE(points[0].mean, 31.5F);
    }

    void hoursOfValues_areReachedInConstantMemory() {
        sinc::LevelHistory history;
        constexpr std::uint64_t kTenHours = 10U * 3'600U * 10U;
        for (std::uint64_t n = 0; n < kTenHours; ++n) {
            history.add(n == 1'000 ? 5.0F : -23.0F); // one loud moment in the first minutes
        }
        const int ring = sinc::LevelHistory::ringFor(kTenHours);
        std::vector<sinc::HistoryPoint> points(sinc::LevelHistory::kPoints);
        const std::size_t count = history.newest(ring, points);
        QVERIFY(count * sinc::LevelHistory::valuesPerPoint(ring) + sinc::LevelHistory::valuesPerPoint(ring) >
                kTenHours);
        QCOMPARE(points[1'000 / sinc::LevelHistory::valuesPerPoint(ring)].high, 5.0F);
    }

    /// A gap stays one, and a coarser point tells of what is known of its time.
    void gaps_areLeftOut() {
        sinc::LevelHistory history;
        constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
        for (const float value : {kGap, kGap, 4.0F, kGap, -2.0F, 1.0F, kGap, kGap}) {
            history.add(value);
        }
        for (int n = 0; n < 8; ++n) {
            history.add(kGap);
        }
        for (int n = 0; n < 8; ++n) {
            history.add(3.0F);
        }
        std::vector<sinc::HistoryPoint> points(24);
        QCOMPARE(history.newest(0, points), std::size_t{24});
        QVERIFY(std::isnan(points[0].mean) && std::isnan(points[3].low));
        QCOMPARE(points[4].mean, -2.0F);
        QCOMPARE(history.newest(1, points), std::size_t{3});
        QCOMPARE(points[0].low, -2.0F);
        QCOMPARE(points[0].high, 4.0F);
        QCOMPARE(points[0].mean, 1.0F);
        QVERIFY(std::isnan(points[1].low) && std::isnan(points[1].high) && std::isnan(points[1].mean));
        QCOMPARE(points[2].mean, 3.0F);
    }

    void reset_forgets() {
        sinc::LevelHistory history;
        history.add(1.0F);
        history.reset();
        std::vector<sinc::HistoryPoint> points(4);
        QCOMPARE(history.newest(0, points), std::size_t{0});
        QCOMPARE(history.count(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestLevelHistory)
#include "tst_level_history.moc"
