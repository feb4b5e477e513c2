#include "core/meter/decibels.h"
#include "core/meter/true_peak_meter.h"
#include "tests/core/meter/conformance_signals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

namespace {

double maxDb(const TestSignal& signal) {
    sinc::TruePeakMeter meter;
    meter.prepare(signal.format);
    meter.process(signal.view());
    meter.flush();
    return sinc::amplitudeToDb(static_cast<double>(meter.peaks()[0].max));
}

/// A sine of full scale at a share of the sample rate, faded so that its ends have no edge.
TestSignal fadedSine(int rate, double share, double phase) {
    TestSignal signal{.format = {rate, 1, 0}, .samples = {}};
    constexpr std::size_t kFrames = 8'000;
    for (std::size_t n = 0; n < kFrames; ++n) {
        const double fade = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(n) / kFrames);
        const double angle = 2.0 * std::numbers::pi * share * (static_cast<double>(n) - kFrames / 2.0) + phase;
        signal.samples.push_back(static_cast<float>(fade * std::cos(angle)));
    }
    return signal;
}

/// Deviation in dB of the interpolated values from a sine's, the worst over the band: the filter's ripple.
double worstRippleDb() {
    const sinc::TruePeakFilter filter = sinc::designTruePeakFilter();
    double worst = 0.0;
    for (double share = 0.0; share <= sinc::TruePeakFilter::kPassBand; share += 0.001) {
        double half = 0.0;
        double even = 0.0;
        double odd = 0.0;
        for (std::size_t k = 0; k < filter.even.size(); ++k) {
            const double fromMiddle = static_cast<double>(sinc::TruePeakFilter::kPairs - 1 - k) + 0.5;
            const double angle = 2.0 * std::numbers::pi * share * fromMiddle;
            half += 2.0 * static_cast<double>(filter.half[k]) * std::cos(angle);
            even += 2.0 * static_cast<double>(filter.even[k]) * std::cos(angle);
            odd += 2.0 * static_cast<double>(filter.odd[k]) * std::sin(angle);
        }
        worst = std::max(
            {worst, std::fabs(20.0 * std::log10(half)), std::fabs(20.0 * std::log10(std::hypot(even, odd)))});
    }
    return worst;
}

} // namespace

class TestTruePeakMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filter_keepsItsStatedRipple() {
        QVERIFY2(worstRippleDb() < sinc::TruePeakFilter::kRippleDb, qPrintable(QString::number(worstRippleDb())));
    }

    void sine_isReadWithinTheStatedBound_data() {
        QTest::addColumn<int>("rate");
        for (const int rate : {8'000, 44'100, 48'000, 96'000, 192'000, 384'000}) {
            QTest::addRow("%d Hz", rate) << rate;
        }
    }

    void sine_isReadWithinTheStatedBound() {
        QFETCH(int, rate);
        const int oversampling = sinc::truePeakOversampling(rate);
        for (const double share : {0.01, 0.125, 0.25, 1.0 / 3.0, 0.4, 0.43}) {
            for (double phase = 0.0; phase < 2.0 * std::numbers::pi; phase += 0.19) {
                const double read = maxDb(fadedSine(rate, share, phase));
                const double bound =
                    sinc::truePeakUnderReadDb(share, oversampling) + sinc::TruePeakFilter::kRippleDb;
                QVERIFY2(read >= -bound - 0.001 && read <= sinc::TruePeakFilter::kRippleDb,
                         qPrintable(QStringLiteral("%1 fs reads %2, bound %3").arg(share).arg(read).arg(bound)));
            }
        }
    }

    void oversampling_isFourUpTo96Kilohertz() {
        QCOMPARE(sinc::truePeakOversampling(44'100), 4);
        QCOMPARE(sinc::truePeakOversampling(96'000), 4);
        QCOMPARE(sinc::truePeakOversampling(192'000), 2);
        QCOMPARE(sinc::truePeakOversampling(768'000), 1);
    }

    void process_givesTheSameReadings_whenInputIsSplitDifferently_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("8 kHz mono") << 8'000 << 1;
        QTest::newRow("44.1 kHz, five channels") << 44'100 << 5;
        QTest::newRow("192 kHz stereo") << 192'000 << 2;
        QTest::newRow("768 kHz stereo") << 768'000 << 2;
    }

    void process_givesTheSameReadings_whenInputIsSplitDifferently() {
        QFETCH(int, rate);
        QFETCH(int, channels);
        std::mt19937 random(3);
        std::normal_distribution<float> noise(0.0F, 0.2F);
        TestSignal signal = sineSignal({rate, channels, 0}, 0.0, 0.0, 0.3);
        for (float& sample : signal.samples) {
            sample = noise(random);
        }
        sinc::TruePeakMeter whole;
        whole.prepare(signal.format);
        whole.process(signal.view());
        sinc::TruePeakMeter split;
        split.prepare(signal.format);
        for (std::size_t n = 0; n < signal.frames();) {
            const std::size_t count = std::min<std::size_t>(random() % 300 + 1, signal.frames() - n);
            split.process(signal.view().part(n, count));
            n += count;
        }
        for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) {
            QCOMPARE(split.peaks()[c].bar, whole.peaks()[c].bar);
            QCOMPARE(split.peaks()[c].hold, whole.peaks()[c].hold);
            QCOMPARE(split.peaks()[c].max, whole.peaks()[c].max);
        }
    }

    void max_staysUntilReset_whileTheBarFalls() {
        sinc::TruePeakMeter meter;
        const sinc::StreamFormat format{48'000, 1, 0};
        meter.prepare(format);
        meter.process(sineSignal(format, 997.0, 0.5, 0.1).view());
        meter.process(sineSignal(format, 997.0, 0.0, 1.7).view());
        QVERIFY(std::fabs(sinc::amplitudeToDb(static_cast<double>(meter.peaks()[0].max)) + 6.02) < 0.01);
        QVERIFY(std::fabs(sinc::amplitudeToDb(static_cast<double>(meter.peaks()[0].bar)) + 26.02) < 0.05);
        meter.resetMax();
        QVERIFY(meter.peaks()[0].max < 0.001F);
    }

    void brokenSamples_giveFiniteReadingsAndPassBy() {
        TestSignal signal = sineSignal({48'000, 1, 0}, 997.0, 0.5, 0.5);
        signal.samples[100] = std::numeric_limits<float>::quiet_NaN();
        signal.samples[2'000] = -std::numeric_limits<float>::infinity();
        signal.samples[3'000] = 1.0e30F;
        sinc::TruePeakMeter meter;
        meter.prepare(signal.format);
        meter.process(signal.view());
        QVERIFY(std::isfinite(meter.peaks()[0].max));
        QVERIFY(meter.peaks()[0].max < 0.75F); // a hole in the sine may ring, but by no more than the filter's taps
    }
};

QTEST_APPLESS_MAIN(TestTruePeakMeter)
#include "tst_true_peak_meter.moc"
