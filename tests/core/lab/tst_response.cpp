#include "core/lab/converter.h"
#include "core/lab/response.h"
#include "tests/core/lab/known_converters.h"

#include <QTest>

using namespace sinc::lab;
using namespace sinc::lab::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RatePair kHalf{96'000, 48'000};

/// Value of a curve at the point that is nearest to x.
double at(const Curve& curve, double x) {
    const auto next = std::lower_bound(curve.x.begin(), curve.x.end(), x);
    return curve.y[static_cast<std::size_t>(std::min(next, curve.x.end() - 1) - curve.x.begin())];
}

Response responseOf(RateConverter<double>& converter, RatePair rates) {
    const Control control;
    return analyseResponse(impulseResponse(converter, rates, control), rates);
}

} // namespace

class TestResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void impulseResponse_isTheFilterItself() {
        KnownConverter converter = smoothedSecond(kHalf);
        const ImpulseResponse impulse = impulseResponse(converter, kHalf, Control());
        double sum = 0.0;
        for (std::size_t i = 0; i < impulse.values.size(); ++i) {
            const double t = std::fabs(impulse.timeOf(i));
            QCOMPARE(impulse.values[i], t < 0.5 ? 0.5 : t < 1.5 ? 0.25 : 0.0);
            sum += impulse.values[i] * impulse.step;
        }
        QVERIFY(std::fabs(sum - 1.0) < 1e-15);
    }

    void impulseResponse_seesEveryDistance_whenTheRatesHaveNoCommonFactor_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("all of 320 distances") << 96'000 << 44'100;
        QTest::newRow("all of 147 distances") << 44'100 << 48'000;
        QTest::newRow("some of 44101 distances") << 44'101 << 48'000;
    }
    void impulseResponse_seesEveryDistance_whenTheRatesHaveNoCommonFactor() {
        QFETCH(int, from);
        QFETCH(int, to);
        auto linear = makeConverter<double>("linear", {from, to});
        QVERIFY(linear.ok());
        const ImpulseResponse impulse = impulseResponse(*linear.value(), {from, to}, Control());
        const double allowed = from == 44'101 ? 1.5 * impulse.step : 1e-6;
        QVERIFY(static_cast<double>(impulse.values.size()) * impulse.step > 2.0);
        for (std::size_t i = 0; i < impulse.values.size(); ++i) {
            const double wanted = std::max(0.0, 1.0 - std::fabs(impulse.timeOf(i))); // a triangle
            QVERIFY2(std::fabs(impulse.values[i] - wanted) < allowed,
                     qPrintable(QString::number(impulse.timeOf(i))));
        }
    }

    void gain_followsTheKnownCurve() {
        KnownConverter converter = smoothedSecond(kHalf);
        const Response response = responseOf(converter, kHalf);
        for (const double hz : {100.0, 5'000.0, 20'000.0, 30'000.0, 45'000.0}) {
            const auto next = std::lower_bound(response.gainDb.x.begin(), response.gainDb.x.end(), hz);
            const double cosine = std::cos(std::numbers::pi * *next / 96'000.0);
            QVERIFY(std::fabs(at(response.gainDb, hz) - 20.0 * std::log10(cosine * cosine)) < 1e-9);
            if (hz < 30'000.0) {
                QVERIFY(std::fabs(at(response.phaseDegrees, hz)) < 1e-9);
                QVERIFY(std::fabs(at(response.groupDelaySeconds, hz)) < 1e-15);
            }
        }
        const auto fallsBy = [](double dB) { // cos^2 = 10^(-dB/20)
            return std::acos(std::pow(10.0, -dB / 40.0)) / std::numbers::pi * 96'000.0;
        };
        QVERIFY(std::fabs(response.passBandHz - fallsBy(0.1)) < 1.0);
        QVERIFY(std::fabs(response.minusThreeHz - fallsBy(3.0)) < 0.1);
        QVERIFY(response.stopHz && std::fabs(*response.stopHz - fallsBy(60.0)) < 15.0);
        QVERIFY(std::fabs(response.rippleDb - 0.1) < 2e-3); // up to the end of its own pass band
        QVERIFY(std::fabs(response.unity - 1.0) < 1e-12);
    }

    void ripple_isTheLargestDeviation_upToItsEnd() {
        // An echo of 0.001, 10 frames before and after: gain 1 + 0.002 cos(20 pi f / rate), against 1.002 at 0 Hz.
        KnownConverter converter(kHalf, [](const auto& in, std::ptrdiff_t k) {
            return in(2 * k) + 0.001 * (in(2 * k - 10) + in(2 * k + 10));
        });
        const Response response = responseOf(converter, kHalf);
        QVERIFY(std::fabs(response.rippleDb - 20.0 * std::log10(1.002 / 0.998)) < 1e-6);
        QCOMPARE(response.rippleToHz, 0.9 * 24'000.0);
    }

    void groupDelay_isTheDelay_whenTheConverterIsLate() {
        KnownConverter converter(kHalf, [](const auto& in, std::ptrdiff_t k) { return in(2 * k - 7); });
        const Response response = responseOf(converter, kHalf);
        QVERIFY(std::fabs(at(response.groupDelaySeconds, 10'000.0) - 7.0 / 96'000.0) < 1e-12);
        QVERIFY(std::fabs(response.groupDelay - 7.0 / 96'000.0) < 1e-12);
        const auto next = std::lower_bound(response.phaseDegrees.x.begin(), response.phaseDegrees.x.end(), 3'000.0);
        QVERIFY(std::fabs(at(response.phaseDegrees, 3'000.0) + 360.0 * 7.0 * *next / 96'000.0) < 1e-6);
    }

    void step_risesAsTheKnownFilter_andRingsAsFarAsItDoes() {
        KnownConverter smooth = smoothedSecond(kHalf);
        const Response plain = responseOf(smooth, kHalf);
        QVERIFY(std::fabs(at(plain.step, 0.0) - 0.75) < 1e-12);
        QVERIFY(std::fabs(at(plain.step, 0.99 / 96'000.0) - 1.0) < 1e-12);
        QVERIFY(plain.overshoot < 1e-12);
        KnownConverter sharp(kHalf, [](const auto& in, std::ptrdiff_t k) {
            return -0.1 * in(2 * k - 3) + 1.2 * in(2 * k) - 0.1 * in(2 * k + 3);
        });
        const Response rings = responseOf(sharp, kHalf);
        QVERIFY(std::fabs(rings.overshoot - 0.1) < 1e-12);
        QVERIFY(std::fabs(rings.preRingingSeconds - 3.0 / 96'000.0) < 1e-9);
        QVERIFY(std::fabs(rings.postRingingSeconds - 2.0 / 96'000.0) < 1e-9);
    }

    /// 48000 frames lie at 16000 distances from 8001 others: the grid has no whole number of values for an input
    /// frame.
    void step_isRight_betweenRatesThatHaveLittleInCommon() {
        const auto responseBetween = [](const char* quality, RatePair rates) {
            auto converter = makeConverter<double>(quality, rates);
            return converter ? responseOf(*converter.value(), rates) : Response();
        };
        const Response straight = responseBetween("linear", {48'000, 8'001});
        QVERIFY(isThinned({48'000, 8'001}) && !isThinned({48'000, 8'000}));
        QVERIFY2(straight.overshoot < 0.001, qPrintable(QString::number(straight.overshoot)));
        QVERIFY(std::fabs(straight.step.y.back() - 1.0) < 0.001);
        const double near = responseBetween("standard", {48'000, 8'001}).overshoot;
        const double whole = responseBetween("standard", {48'000, 8'000}).overshoot;
        QVERIFY2(std::fabs(near - whole) < 0.001, qPrintable(u"%1 and %2"_s.arg(near).arg(whole)));
    }

    void impulseResponse_isEmpty_whenCancelled() {
        KnownConverter converter = smoothedSecond(kHalf);
        Control control;
        control.cancel();
        QVERIFY(impulseResponse(converter, kHalf, control).values.empty());
        QVERIFY(analyseResponse({}, kHalf).gainDb.empty());
    }
};

QTEST_GUILESS_MAIN(TestResponse)
#include "tst_response.moc"
