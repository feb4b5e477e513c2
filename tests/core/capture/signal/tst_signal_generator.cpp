#include "core/capture/signal/signal_generator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace sinc;

namespace {

constexpr int kRate = 48'000;

SignalGenerator generator(const char* id) {
    return SignalGenerator(signalSpecOf(id).value());
}

/// The left channel.
std::vector<double> made(const SignalGenerator& signal, FramePosition first, std::size_t frames) {
    std::vector<float> stereo(frames * 2);
    signal.generate(first, frames, stereo.data());
    std::vector<double> left(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        left[i] = static_cast<double>(stereo[2 * i]);
    }
    return left;
}

double peakOf(const std::vector<double>& samples) {
    double peak = 0.0;
    for (const double sample : samples) {
        peak = std::max(peak, std::fabs(sample));
    }
    return peak;
}

double decibels(double linear) {
    return 20.0 * std::log10(linear);
}

/// Power of one octave around a frequency: the mean of single-frequency correlations (Goertzel) over many blocks.
double powerAround(const std::vector<double>& samples, double centreHz) {
    constexpr std::size_t kBlock = 4096;
    double power = 0.0;
    int count = 0;
    for (int step = -2; step <= 2; ++step) {
        const double w = 2.0 * std::numbers::pi * centreHz * std::pow(2.0, 0.1 * step) / kRate;
        for (std::size_t start = 0; start + kBlock <= samples.size(); start += kBlock, ++count) {
            double s1 = 0.0;
            double s2 = 0.0;
            for (std::size_t i = 0; i < kBlock; ++i) {
                const double window =
                    0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / kBlock);
                const double s0 = window * samples[start + i] + 2.0 * std::cos(w) * s1 - s2;
                s2 = s1;
                s1 = s0;
            }
            power += s1 * s1 + s2 * s2 - 2.0 * std::cos(w) * s1 * s2;
        }
    }
    return power / count;
}

} // namespace

class TestSignalGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySignal_isTheSame_howeverItIsCut_data() {
        QTest::addColumn<QByteArray>("id");
        for (const char* id :
             {"signal:sine:997:-20", "signal:sine:440.1:-3", "signal:sweep", "signal:pink", "signal:white"}) {
            QTest::addRow("%s", id) << QByteArray(id);
        }
    }

    void everySignal_isTheSame_howeverItIsCut() {
        QFETCH(QByteArray, id);
        const SignalGenerator signal = generator(id);
        const SignalGenerator other = generator(id);
        std::vector<float> whole(2 * 20'000);
        signal.generate(3'600LL * kRate - 7'000, 20'000, whole.data());
        std::vector<float> pieces(whole.size() + 2, 99.0F);
        std::size_t done = 0;
        for (std::size_t length = 1; done < 20'000; length = length * 3 % 1013) {
            const std::size_t frames = std::min(length, 20'000 - done);
            other.generate(3'600LL * kRate - 7'000 + static_cast<FramePosition>(done), frames, &pieces[2 * done]);
            done += frames;
        }
        QVERIFY(std::equal(whole.begin(), whole.end(), pieces.begin()));
        QCOMPARE(pieces[whole.size()], 99.0F);
        for (std::size_t i = 0; i < whole.size(); i += 2) {
            QCOMPARE(whole[i], whole[i + 1]); // both channels
        }
    }

    void sine_hasItsFrequencyAndLevel_alsoAfterADay() {
        const SignalGenerator signal = generator("signal:sine:997:-20");
        const FramePosition day = 86'400LL * kRate;
        const std::vector<double> now = made(signal, 0, kRate);
        const std::vector<double> tomorrow = made(signal, day, kRate);
        QCOMPARE(now, tomorrow); // a whole number of periods later
        for (std::size_t n = 0; n < now.size(); ++n) {
            const double ideal = 0.1 * std::sin(2.0 * std::numbers::pi * 997.0 * static_cast<double>(n) / kRate);
            QVERIFY(std::fabs(now[n] - ideal) < 1e-8);
        }
        QVERIFY(std::fabs(decibels(peakOf(now)) + 20.0) < 0.001);
    }

    void fullScaleSine_reachesButNeverPassesFullScale() {
        QCOMPARE(peakOf(made(generator("signal:sine:1000:0"), 0, kRate)), 1.0);
    }

    void sweep_goesFromLowestToHighestFrequency_andStartsAgainWithoutAStep() {
        const SignalGenerator signal = generator("signal:sweep:0");
        constexpr FramePosition kLength = SignalGenerator::kSweepSeconds * FramePosition{kRate};
        const auto frequencyAt = [&signal](double second) { // from the zero crossings of a short stretch
            const auto first = static_cast<FramePosition>(second * kRate);
            const std::vector<double> part = made(signal, first, 9'600);
            int crossings = 0;
            for (std::size_t i = 1; i < part.size(); ++i) {
                crossings += (part[i - 1] < 0.0) != (part[i] < 0.0) ? 1 : 0;
            }
            return crossings / 2.0 / 0.2;
        };
        QVERIFY(std::fabs(frequencyAt(5.0 - 0.1) / std::sqrt(20.0 * 20'000.0) - 1.0) < 0.02);
        QVERIFY(std::fabs(frequencyAt(9.8) / 18'700.0 - 1.0) < 0.02); // the mean of the last 0.2 s
        const std::vector<double> seam = made(signal, kLength - 1, 3);
        QVERIFY(std::fabs(seam[1]) < 1e-6); // begins at zero ...
        QVERIFY(std::fabs(seam[0]) < 1.0 &&
                seam[0] < 0.0); // ... and comes from below: 20 kHz, 2.4 samples a period
        QCOMPARE(made(signal, 0, 5'000), made(signal, kLength, 5'000));
        QVERIFY(peakOf(made(signal, 0, 480'000)) <= 1.0);
    }

    void noise_staysWithinItsPeak_andUsesIt() {
        for (const char* id : {"signal:white:-6", "signal:pink:-6"}) {
            const double peak = peakOf(made(generator(id), 0, SignalGenerator::kPinkFrames));
            QVERIFY(decibels(peak) <= -6.0 + 1e-6);
            QVERIFY(decibels(peak) > -6.01);
        }
    }

    void whiteNoise_hasTheSamePowerAtEveryFrequency_andNoOffset() {
        const std::vector<double> samples = made(generator("signal:white:0"), 0, std::size_t{1} << 19);
        double mean = 0.0;
        double power = 0.0;
        for (const double sample : samples) {
            mean += sample / static_cast<double>(samples.size());
            power += sample * sample / static_cast<double>(samples.size());
        }
        QVERIFY(std::fabs(mean) < 0.003); // four standard deviations of the mean: 4 / sqrt(3 * 2^19)
        QVERIFY(std::fabs(power - 1.0 / 3.0) < 0.002);
        const double reference = powerAround(samples, 1'000.0);
        for (const double hz : {100.0, 5'000.0, 15'000.0}) {
            QVERIFY(std::fabs(10.0 * std::log10(powerAround(samples, hz) / reference)) < 1.0);
        }
    }

    void pinkNoise_fallsByThreeDecibelsPerOctave() {
        const std::vector<double> samples = made(generator("signal:pink:0"), 0, std::size_t{1} << 19);
        const double reference = powerAround(samples, 1'000.0);
        for (const double hz : {62.5, 125.0, 250.0, 500.0, 2'000.0, 4'000.0, 8'000.0, 16'000.0}) {
            const double expected = -10.0 * std::log10(hz / 1'000.0);
            const double measured = 10.0 * std::log10(powerAround(samples, hz) / reference);
            QVERIFY2(std::fabs(measured - expected) < 1.0,
                     qPrintable(QStringLiteral("%1 Hz: %2").arg(hz).arg(measured - expected)));
        }
    }

    void pinkNoise_continuesAtItsEndWhereItBegins() {
        const SignalGenerator signal = generator("signal:pink:0");
        const auto end = static_cast<FramePosition>(SignalGenerator::kPinkFrames);
        QCOMPARE(made(signal, end, 1'000), made(signal, 0, 1'000));
        // The step over the seam is like any other: pink noise moves slowly compared to its peak.
        const std::vector<double> seam = made(signal, end - 1, 2);
        const std::vector<double> all = made(signal, 0, 100'000);
        double largest = 0.0;
        for (std::size_t i = 1; i < all.size(); ++i) {
            largest = std::max(largest, std::fabs(all[i] - all[i - 1]));
        }
        QVERIFY(std::fabs(seam[1] - seam[0]) <= largest);
    }

    void silence_isSilent() { QCOMPARE(peakOf(made(generator("signal:silence"), 0, 1'000)), 0.0); }
};

QTEST_APPLESS_MAIN(TestSignalGenerator)
#include "tst_signal_generator.moc"
