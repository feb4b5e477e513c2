#include "core/dsp/linear_trend.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <vector>

namespace {

struct Points {
    std::vector<double> x;
    std::vector<double> y;
};

Points noisyLine(double slope, double noise, int count, unsigned seed, double memory = 0.0) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0.0, noise);
    Points points;
    double wave = 0.0;
    for (int i = 0; i < count; ++i) {
        wave = memory * wave + normal(random);
        points.x.push_back(i / 3600.0);
        points.y.push_back(100.0 + slope * i / 3600.0 + wave);
    }
    return points;
}

int timesWithin(double noise, double memory) {
    int within = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Points points = noisyLine(3.0, noise, 300, seed, memory);
        const sinc::LinearTrend trend = sinc::linearTrend(points.x, points.y);
        within += std::fabs(trend.slope - 3.0) <= trend.halfWidth ? 1 : 0;
    }
    return within;
}

} // namespace

class TestLinearTrend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constant_hasNoSlope_andThatIsCertain() {
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 2'000; ++i) {
            x.push_back(i / 3'600.0);
            y.push_back(123.456789);
        }
        const sinc::LinearTrend trend = sinc::linearTrend(x, y);
        QVERIFY(std::fabs(trend.slope) < 1e-9);
        QCOMPARE(trend.halfWidth, 0.0);
    }

    void exactLine_isFoundExactly() {
        const Points points = noisyLine(16.07, 0.0, 100, 1);
        const sinc::LinearTrend trend = sinc::linearTrend(points.x, points.y);
        QVERIFY(std::fabs(trend.slope - 16.07) < 1e-6);
        QVERIFY(trend.halfWidth < 1e-3);
    }

    void constant_hasNoSlopeAndNoDoubt() {
        const Points points = noisyLine(0.0, 0.0, 100, 1);
        const sinc::LinearTrend trend = sinc::linearTrend(points.x, points.y);
        QVERIFY(std::fabs(trend.slope) < 1e-9);
        QVERIFY(trend.halfWidth < 1e-6);
    }

    void interval_holdsTheTruth_in95OfAHundred() {
        const int within = timesWithin(0.5, 0.0);
        QVERIFY2(within >= 368 && within <= 396, qPrintable(QString::number(within))); // 92 to 99 %
    }

    void slowWaves_widenTheInterval() {
        const int within = timesWithin(0.1, 0.9);
        QVERIFY2(within >= 340, qPrintable(QString::number(within))); // 85 %; without the correction about 35 %
    }

    void fewPoints_proveNothing() {
        const Points points = noisyLine(5.0, 0.1, 4, 1);
        QVERIFY(std::isinf(sinc::linearTrend(points.x, points.y).halfWidth));
    }
};

QTEST_APPLESS_MAIN(TestLinearTrend)
#include "tst_linear_trend.moc"
