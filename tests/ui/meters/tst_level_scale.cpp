#include "ui/meters/level_scale.h"

#include <QTest>

#include <limits>

using sinc::LevelScale;

class TestLevelScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends_areEmptyAndFull() {
        QCOMPARE(LevelScale::fractionOf(0.0), 1.0);
        QCOMPARE(LevelScale::fractionOf(6.0), 1.0);
        QCOMPARE(LevelScale::fractionOf(-60.0), 0.0);
        QCOMPARE(LevelScale::fractionOf(-std::numeric_limits<double>::infinity()), 0.0);
        QCOMPARE(LevelScale::fractionOf(std::numeric_limits<double>::quiet_NaN()), 0.0);
    }

    void louder_isAlwaysFurtherRight() {
        double last = 0.0;
        for (int tenths = -599; tenths <= 0; ++tenths) {
            const double fraction = LevelScale::fractionOf(tenths / 10.0);
            QVERIFY(fraction > last);
            last = fraction;
        }
    }

    void theTopTwentyDecibels_haveMoreThanHalfOfTheRoom() { QVERIFY(LevelScale::fractionOf(-20.0) < 0.5); }
};

QTEST_GUILESS_MAIN(TestLevelScale)
#include "tst_level_scale.moc"
