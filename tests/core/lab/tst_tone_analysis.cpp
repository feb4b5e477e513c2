#include "core/lab/tone_analysis.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

using namespace sinc::lab;

namespace {

constexpr std::size_t kLength = 16'384;
constexpr double kPi = std::numbers::pi;

/// Output k of a converter that picks every third sample of a tone.
std::vector<double> everyThird(long double frequency) {
    const std::vector<double> in = tone(3 * kLength, frequency, 1.0);
    std::vector<double> out(kLength);
    for (std::size_t k = 0; k < kLength; ++k) {
        out[k] = in[3 * k];
    }
    return out;
}

/// Twice the rate by drawing straight lines.
std::vector<double> doubledByLines(long double frequency) {
    const std::vector<double> in = tone(kLength / 2 + 1, frequency, 1.0);
    std::vector<double> out(kLength);
    for (std::size_t k = 0; k < kLength; ++k) {
        out[k] = k % 2 == 0 ? in[k / 2] : (in[k / 2] + in[k / 2 + 1]) / 2.0;
    }
    return out;
}

} // namespace

class TestToneAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void analyse_leavesNothing_whenTheConverterIsIdeal_data() {
        QTest::addColumn<double>("inputCycles");
        QTest::newRow("997 Hz at 48 kHz") << 997.0 / 48'000.0;
        QTest::newRow("a low tone") << 20.5 / 48'000.0;
        QTest::newRow("close to the Nyquist frequency") << 0.4987;
        QTest::newRow("on a bin") << 0.125;
    }

    // An ideal converter in long double: the sine itself at the instants of the new rate.
    void analyse_leavesNothing_whenTheConverterIsIdeal() {
        QFETCH(double, inputCycles);
        const long double outputCycles = static_cast<long double>(inputCycles) * 147.0L / 160.0L;
        const std::vector<double> out = tone(kLength, outputCycles, 0.891, 0.0L, 0.1L);
        ToneAnalyser analyser(kLength);
        const ToneAnalysis found = analyser.analyse(out, static_cast<double>(outputCycles));
        QVERIFY(std::fabs(found.amplitude - 0.891) < 1.0e-12);
        QVERIFY(std::fabs(found.phase - 0.2 * kPi) < 1.0e-10);
        const double restDb = decibelsOf(found.worst.amplitude / found.amplitude);
        QVERIFY2(restDb < -220.0, qPrintable(QString::number(restDb)));
    }

    void analyse_readsAPlantedLine_data() {
        QTest::addColumn<double>("planted");
        QTest::addColumn<double>("cycles");
        for (const double level : {-20.0, -80.0, -140.0, -180.0, -200.0}) {
            QTest::addRow("%g dB on a bin", level) << level << 1000.0 / 16'384.0;
            QTest::addRow("%g dB between two bins", level) << level << 2345.5 / 16'384.0;
            QTest::addRow("%g dB near the tone", level) << level << 0.2 + 30.3 / 16'384.0;
        }
    }

    void analyse_readsAPlantedLine() {
        QFETCH(double, planted);
        QFETCH(double, cycles);
        constexpr double kTone = 0.2;
        std::vector<double> out = tone(kLength, kTone, 0.5);
        const std::vector<double> line = tone(kLength, cycles, 0.5 * std::pow(10.0, planted / 20.0), 0.0L, 0.3L);
        std::transform(out.begin(), out.end(), line.begin(), out.begin(), std::plus<>());
        ToneAnalyser analyser(kLength);
        const ToneAnalysis found = analyser.analyse(out, kTone);
        const double readDb = decibelsOf(found.worst.amplitude / found.amplitude);
        QVERIFY2(std::fabs(readDb - planted) < 0.1, qPrintable(QString::number(readDb)));
        QVERIFY(std::fabs(found.worst.frequency - cycles) < 0.1 / kLength);
    }

    // 1/10 of the rate becomes 0.3, and 0.45 is heard at 3 * 0.45 - 1 = 0.35, as loud as it was.
    void analyse_readsTheAlias_whenSamplesAreDropped() {
        ToneAnalyser analyser(kLength);
        QVERIFY(decibelsOf(analyser.analyse(everyThird(0.1L), 0.3).worst.amplitude) < -220.0);
        const SpectralLine alias = analyser.largestLine(everyThird(0.45L));
        QVERIFY(std::fabs(decibelsOf(alias.amplitude)) < 0.01);
        QVERIFY(std::fabs(alias.frequency - 0.35) < 0.1 / kLength);
    }

    // Straight lines multiply the spectrum by (1 + cos w) / 2 with w at the doubled rate: the tone and its image.
    void analyse_readsToneAndImage_whenLinesAreDrawn_data() {
        QTest::addColumn<double>("cycles");
        QTest::newRow("low") << 0.013;
        QTest::newRow("middle") << 0.231;
        QTest::newRow("high") << 0.444;
    }

    void analyse_readsToneAndImage_whenLinesAreDrawn() {
        QFETCH(double, cycles);
        ToneAnalyser analyser(kLength);
        const ToneAnalysis found = analyser.analyse(doubledByLines(static_cast<long double>(cycles)), cycles / 2.0);
        const double w = kPi * cycles;
        QVERIFY(std::fabs(decibelsOf(found.amplitude / ((1.0 + std::cos(w)) / 2.0))) < 0.001);
        QVERIFY(std::fabs(decibelsOf(found.worst.amplitude / ((1.0 - std::cos(w)) / 2.0))) < 0.05);
        QVERIFY(std::fabs(found.worst.frequency - (0.5 - cycles / 2.0)) < 0.1 / kLength);
    }

    void largestLine_readsSilenceAndSteadyOffset() {
        ToneAnalyser analyser(kLength);
        const std::vector<double> silence(kLength, 0.0);
        QCOMPARE(analyser.largestLine(silence).amplitude, 0.0);
        const std::vector<double> steady(kLength, 0.25);
        const SpectralLine line = analyser.largestLine(steady);
        QVERIFY(std::fabs(line.amplitude - 0.25) < 1.0e-9);
        QCOMPARE(line.frequency, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestToneAnalysis)
#include "tst_tone_analysis.moc"
