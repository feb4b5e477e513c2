#include "core/meter/decibels.h"
#include "core/meter/level_meter.h"
#include "tests/core/meter/conformance_signals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace {

constexpr sinc::StreamFormat kMono{48'000, 1, 0};

TestSignal constant(float value, double seconds) {
    TestSignal signal{.format = kMono, .samples = {}};
    signal.samples.assign(static_cast<std::size_t>(seconds * kMono.sampleRate), value);
    return signal;
}

TestSignal square(float amplitude, double hertz, double seconds) {
    TestSignal signal = sineSignal(kMono, hertz, 1.0, seconds);
    for (float& sample : signal.samples) {
        sample = sample >= 0.0F ? amplitude : -amplitude;
    }
    return signal;
}

sinc::LevelMeter meterAfter(const TestSignal& signal) {
    sinc::LevelMeter meter;
    meter.prepare(signal.format);
    meter.process(signal.view());
    meter.flush();
    return meter;
}

} // namespace

/// The level conventions of tests/data/loudness-conformance.csv (group LEVEL), and what the statistics promise.
class TestLevelStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sineOfFullScale_readsMinusThreeOnThePlainScale() {
        const sinc::LevelMeter meter = meterAfter(sineSignal(kMono, 997.0, 1.0, 1.0));
        const sinc::LevelStatistics& level = meter.statistics(0);
        QVERIFY(std::fabs(sinc::amplitudeToDb(level.peak())) < 0.01);
        QVERIFY(std::fabs(sinc::rmsToDb(level.rms(), sinc::RmsScale::Plain) + 3.01) < 0.01);
        QVERIFY(std::fabs(sinc::rmsToDb(level.rms(), sinc::RmsScale::Aes17)) < 0.01);
        QVERIFY(std::fabs(level.crestDb() - 3.01) < 0.01);
    }

    void square_readsZeroOnThePlainScale() {
        const sinc::LevelMeter meter = meterAfter(square(1.0F, 100.0, 1.0));
        QVERIFY(std::fabs(sinc::rmsToDb(meter.statistics(0).rms(), sinc::RmsScale::Plain)) < 0.01);
        QVERIFY(std::fabs(meter.statistics(0).crestDb()) < 0.01);
    }

    void dc_isTheMeanWithItsSign() {
        QVERIFY(std::fabs(meterAfter(constant(0.5F, 1.0)).statistics(0).dcOffset() - 0.5) < 1.0e-5);
        QVERIFY(std::fabs(meterAfter(constant(-0.25F, 1.0)).statistics(0).dcOffset() + 0.25) < 1.0e-5);
        QVERIFY(
            std::fabs(sinc::rmsToDb(meterAfter(constant(0.5F, 1.0)).statistics(0).rms(), sinc::RmsScale::Plain) +
                      6.02) < 0.01);
    }

    void int16Minimum_readsFullScale() { QCOMPARE(meterAfter(constant(-1.0F, 0.1)).statistics(0).peak(), 1.0); }

    void clippedSamples_areCountedOneByOne() {
        const sinc::LevelMeter meter = meterAfter(square(1.0F, 997.0, 1.0));
        QCOMPARE(meter.statistics(0).clippedSamples(), std::int64_t{48'000});
        QCOMPARE(meter.levels()[0].clips, 1U); // the sign changes, the run goes on
    }

    void floatsBeyondFullScale_areNotClamped() {
        const sinc::LevelMeter meter = meterAfter(square(1.5F, 997.0, 1.0));
        QVERIFY(std::fabs(sinc::amplitudeToDb(meter.statistics(0).peak()) - 3.52) < 0.01);
    }

    void brokenSamples_areCountedAndTakenAsSilence() {
        TestSignal signal = sineSignal(kMono, 997.0, 0.1, 1.0);
        signal.samples[10] = std::numeric_limits<float>::quiet_NaN();
        signal.samples[20'000] = std::numeric_limits<float>::infinity();
        signal.samples[30'000] = 1.0e-42F; // denormal: sound, only very faint
        const sinc::LevelMeter meter = meterAfter(signal);
        QCOMPARE(meter.statistics(0).brokenSamples(), std::int64_t{2});
        QVERIFY(std::fabs(sinc::rmsToDb(meter.statistics(0).rms(), sinc::RmsScale::Plain) + 23.01) < 0.01);
        QVERIFY(std::fabs(meter.statistics(0).peak() - 0.1) < 0.001);
    }

    void noiseFloor_isWhatATenthOfTheTimeFallsBelow() {
        TestSignal signal = sineSignal(kMono, 997.0, 0.5, 8.0);
        const TestSignal pause = sineSignal(kMono, 997.0, 0.001, 2.0);
        signal.samples.insert(signal.samples.end(), pause.samples.begin(), pause.samples.end());
        const double floor = meterAfter(signal).statistics(0).noiseFloor();
        QVERIFY(std::fabs(sinc::rmsToDb(floor, sinc::RmsScale::Plain) + 63.01) < 0.1);
        const double onlySound = meterAfter(sineSignal(kMono, 997.0, 0.5, 10.0)).statistics(0).noiseFloor();
        QVERIFY(std::fabs(sinc::rmsToDb(onlySound, sinc::RmsScale::Plain) + 9.03) < 0.05);
    }

    void silence_isFoundBelowTheThreshold() {
        sinc::LevelMeter meter = meterAfter(sineSignal(kMono, 997.0, 0.5, 1.0));
        QVERIFY(!meter.statistics(0).silent());
        meter.process(sineSignal(kMono, 997.0, 0.0009, 2.0).view()); // -64 dBFS RMS
        QVERIFY(meter.statistics(0).silent());
        QVERIFY(std::fabs(meter.statistics(0).silentSeconds() - 2.0) < 0.06);
        meter.process(sineSignal(kMono, 997.0, 0.5, 0.1).view());
        QCOMPARE(meter.statistics(0).silentSeconds(), 0.0);
    }

    void reset_startsAfresh() {
        sinc::LevelMeter meter = meterAfter(square(1.0F, 997.0, 1.0));
        meter.resetStatistics();
        QCOMPARE(meter.statistics(0).frames(), std::int64_t{0});
        QCOMPARE(meter.statistics(0).rms(), 0.0);
        QCOMPARE(meter.statistics(0).clippedSamples(), std::int64_t{0});
    }

    void totals_doNotDependOnTheBlocks() {
        std::mt19937 random(9);
        const TestSignal signal = sineSignal({11'025, 3, 0}, 300.0, 0.9, 3.0);
        const sinc::LevelMeter whole = meterAfter(signal);
        sinc::LevelMeter split;
        split.prepare(signal.format);
        for (std::size_t n = 0; n < signal.frames();) {
            const std::size_t count = std::min<std::size_t>(random() % 500 + 1, signal.frames() - n);
            split.process(signal.view().part(n, count));
            n += count;
        }
        split.flush();
        QCOMPARE(split.statistics(2).rms(), whole.statistics(2).rms());
        QCOMPARE(split.statistics(2).dcOffset(), whole.statistics(2).dcOffset());
        QCOMPARE(split.statistics(2).noiseFloor(), whole.statistics(2).noiseFloor());
    }
};

QTEST_APPLESS_MAIN(TestLevelStatistics)
#include "tst_level_statistics.moc"
