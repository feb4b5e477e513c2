#include "core/dsp/impulse_response.h"
#include "core/dsp/kaiser.h"
#include "core/dsp/kaiser_table.h"
#include "core/dsp/lowpass_design.h"
#include "core/dsp/prototype.h"
#include "core/dsp/stages/position.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>

using namespace sinc;

namespace {

constexpr double kPi = std::numbers::pi;

/// Response at a fraction of the Nyquist frequency, in dB.
double responseDb(const ImpulseResponse& response, double frequency) {
    std::complex<double> sum;
    for (std::size_t n = 0; n < response.samples.size(); ++n) {
        sum += response.samples[n] * response.spacing *
               std::polar(1.0, -kPi * frequency * (static_cast<double>(n) - response.origin) * response.spacing);
    }
    return 20.0 * std::log10(std::abs(sum) + 1.0e-20);
}

/// Energy before the origin, as a share of all.
double energyBefore(const ImpulseResponse& response) {
    double before = 0.0;
    double all = 0.0;
    for (std::size_t n = 0; n < response.samples.size(); ++n) {
        const double energy = response.samples[n] * response.samples[n];
        all += energy;
        before += static_cast<double>(n) < response.origin - 2.0 ? energy : 0.0;
    }
    return before / all;
}

} // namespace

class TestFilterDesign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kaiserTable_agreesWithTheSeries() {
        for (const double beta : {2.0, 7.0, 14.5, 21.0}) {
            const KaiserTable table(beta);
            for (int i = 0; i <= 5000; ++i) {
                const double x = i / 5000.0;
                QVERIFY(std::fabs(table.at(x) - kaiserWindow(x, beta)) < 1.0e-12);
                QCOMPARE(table.at(-x), table.at(x));
            }
            QCOMPARE(table.at(1.001), 0.0);
        }
    }

    void fitQuintic_goesThroughItsPoints() {
        const double y[6] = {0.3, -1.0, 2.0, 0.7, 4.0, -3.0};
        double c[6];
        fitQuintic(y, c);
        for (int i = 0; i < 6; ++i) {
            const double t = i - 2.0;
            const double value = ((((c[5] * t + c[4]) * t + c[3]) * t + c[2]) * t + c[1]) * t + c[0];
            QVERIFY(std::fabs(value - y[i]) < 1.0e-12);
        }
    }

    void designLowpass_keepsItsPromises_data() {
        QTest::addColumn<double>("attenuation");
        QTest::addColumn<double>("pass");
        QTest::newRow("60 dB, wide") << 60.0 << 0.5;
        QTest::newRow("107 dB") << 107.0 << 0.93;
        QTest::newRow("152 dB") << 152.0 << 0.955;
        QTest::newRow("181 dB") << 181.0 << 0.975;
    }
    void designLowpass_keepsItsPromises() {
        QFETCH(double, attenuation);
        QFETCH(double, pass);
        const LowpassDesign design = designLowpass(attenuation, pass, 1.002);
        const KaiserPrototype prototype(design, 1.0);
        const ImpulseResponse response = sampleResponse(prototype, 0.5);
        const double atPass = responseDb(response, pass);
        QVERIFY2(atPass <= -0.08 && atPass >= -0.1005, qPrintable(QString::number(atPass)));
        for (double f = 1.002; f < 1.2; f += 0.0007) {
            QVERIFY2(responseDb(response, f) < -attenuation + 2.0,
                     qPrintable(QString::number(responseDb(response, f))));
        }
    }

    void flatLowpass_isAsFlatAsItIsDeep() {
        const KaiserPrototype prototype(FlatLowpass(139.0).between(0.5, 1.5), 1.0);
        const ImpulseResponse response = sampleResponse(prototype, 0.25);
        QVERIFY(std::fabs(responseDb(response, 0.5)) < 1.0e-5);
        for (double f = 1.5; f < 2.0; f += 0.01) {
            QVERIFY2(responseDb(response, f) < -137.0, qPrintable(QString::number(responseDb(response, f))));
        }
    }

    void changePhase_keepsMagnitudes_andMovesEnergy_data() {
        QTest::addColumn<int>("phase");
        QTest::newRow("minimum") << static_cast<int>(FilterPhase::Minimum);
        QTest::newRow("intermediate") << static_cast<int>(FilterPhase::Intermediate);
    }
    void changePhase_keepsMagnitudes_andMovesEnergy() {
        QFETCH(int, phase);
        const KaiserPrototype prototype(designLowpass(120.0, 0.9, 1.002), 1.0);
        const ImpulseResponse linear = sampleResponse(prototype, 0.5);
        const ImpulseResponse changed = changePhase(linear, static_cast<FilterPhase>(phase), 120.0);
        for (const double f : {0.0, 0.1, 0.5, 0.8, 0.9, 0.95}) {
            const double changeDb = responseDb(changed, f) - responseDb(linear, f);
            QVERIFY2(std::fabs(changeDb) < 1.0e-4, qPrintable(QStringLiteral("%1 dB at %2").arg(changeDb).arg(f)));
        }
        for (double f = 1.003; f < 1.9; f += 0.013) {
            QVERIFY2(responseDb(changed, f) < -115.0, qPrintable(QString::number(responseDb(changed, f))));
        }
        const bool isMinimum = static_cast<FilterPhase>(phase) == FilterPhase::Minimum;
        QVERIFY(energyBefore(changed) < energyBefore(linear) || isMinimum);
        QVERIFY(changed.groupDelay >= 0.0);
        QVERIFY(changed.groupDelay < linear.origin * linear.spacing / (isMinimum ? 4.0 : 1.0));
    }

    void position_addsUpWithoutRounding() {
        const Position step = Position::ofRatio(44'101, 48'000);
        Position place;
        for (int n = 0; n < 48'000; ++n) {
            place += step;
        }
        QVERIFY(std::fabs(place.frames() - 44'101.0) < 1.0e-11);
        QCOMPARE(Position::of(2.75).frames(), 2.75);
        Position leap;
        leap += step.times(48'000);
        QCOMPARE(leap.whole, place.whole);
        QCOMPARE(leap.part, place.part);
    }
};

QTEST_APPLESS_MAIN(TestFilterDesign)
#include "tst_filter_design.moc"
