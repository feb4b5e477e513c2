#include "core/meter/level_meter.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace {

constexpr int kRate = 48'000;
constexpr sinc::StreamFormat kStereo{kRate, 2, 0};

double decibels(float linear) {
    return 20.0 * std::log10(static_cast<double>(linear));
}

/// Left: a sine at `dbfs`. Right: silence.
std::vector<float> sineLeft(double hertz, double dbfs, double seconds) {
    const auto frames = static_cast<std::size_t>(seconds * kRate);
    std::vector<float> samples(frames * 2);
    const double amplitude = std::pow(10.0, dbfs / 20.0);
    for (std::size_t n = 0; n < frames; ++n) {
        const double phase = 2.0 * std::numbers::pi * hertz * static_cast<double>(n) / kRate;
        samples[2 * n] = static_cast<float>(amplitude * std::sin(phase));
    }
    return samples;
}

sinc::BlockView blockOf(const std::vector<float>& samples, std::size_t first, std::size_t frames) {
    return {samples.data() + first * 2, frames, 2};
}

sinc::LevelMeter meterAfter(const std::vector<float>& samples) {
    sinc::LevelMeter meter;
    meter.prepare(kStereo);
    meter.process(blockOf(samples, 0, samples.size() / 2));
    return meter;
}

} // namespace

class TestLevelMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sine_readsItsPeakAndThreeDecibelsLessAsRms() {
        const sinc::LevelMeter meter = meterAfter(sineLeft(997.0, -20.0, 3.0));
        const sinc::ChannelLevel left = meter.levels()[0];
        QVERIFY(std::fabs(decibels(left.hold) + 20.0) < 0.01);
        QVERIFY(std::fabs(decibels(left.peak) + 20.0) < 0.05);
        QVERIFY(std::fabs(decibels(left.rms) + 23.01) < 0.05);
        QCOMPARE(left.clips, 0U);
        QCOMPARE(meter.levels()[1].peak, 0.0F);
        QCOMPARE(meter.levels()[1].rms, 0.0F);
    }

    void peak_fallsTwentyDecibelsIn1700Milliseconds() {
        std::vector<float> samples(2 * static_cast<std::size_t>(1.7 * kRate) + 2, 0.0F);
        samples[0] = 0.5F;
        const sinc::LevelMeter meter = meterAfter(samples);
        const double stepOfTwoMilliseconds = 0.03; // the fall moves in steps
        QVERIFY(std::fabs(decibels(meter.levels()[0].peak) - (decibels(0.5F) - 20.0)) < stepOfTwoMilliseconds);
    }

    void hold_keepsThePeakForThreeSecondsAndThenLetsGo() {
        std::vector<float> samples(2 * static_cast<std::size_t>(2.99 * kRate), 0.0F);
        samples[0] = 0.5F;
        sinc::LevelMeter meter = meterAfter(samples);
        QCOMPARE(meter.levels()[0].hold, 0.5F);
        meter.process({samples.data() + 2, static_cast<std::size_t>(0.02 * kRate), 2});
        QVERIFY(meter.levels()[0].hold < 0.1F);
    }

    void clips_countRunsAndStayUntilReset() {
        std::vector<float> samples(200, 0.0F);
        samples[20] = samples[22] = samples[24] = 1.0F; // one run of three
        samples[60] = -1.5F;                            // one more
        sinc::LevelMeter meter = meterAfter(samples);
        QCOMPARE(meter.levels()[0].clips, 2U);
        QCOMPARE(meter.levels()[1].clips, 0U);
        meter.resetLatches();
        QCOMPARE(meter.levels()[0].clips, 0U);
        QVERIFY(meter.levels()[0].hold < 1.6F);
    }

    void largestPositive16BitSample_countsAsClipped() {
        const sinc::LevelMeter meter = meterAfter(std::vector<float>(4, 32767.0F / 32768.0F));
        QCOMPARE(meter.levels()[0].clips, 1U);
    }

    void process_givesTheSameReadings_whenInputIsSplitDifferently() {
        const std::vector<float> samples = sineLeft(440.0, 0.5, 0.5);
        const sinc::LevelMeter whole = meterAfter(samples);
        sinc::LevelMeter split;
        split.prepare(kStereo);
        std::size_t first = 0;
        for (std::size_t size = 1; first < samples.size() / 2; size = size * 3 % 1021) {
            const std::size_t frames = std::min(size, samples.size() / 2 - first);
            split.process(blockOf(samples, first, frames));
            first += frames;
        }
        for (std::size_t c = 0; c < 2; ++c) {
            QCOMPARE(split.levels()[c].peak, whole.levels()[c].peak);
            QCOMPARE(split.levels()[c].rms, whole.levels()[c].rms);
            QCOMPARE(split.levels()[c].hold, whole.levels()[c].hold);
            QCOMPARE(split.levels()[c].clips, whole.levels()[c].clips);
        }
    }

    void badNumbers_giveFiniteReadingsAndPassByQuickly() {
        std::vector<float> samples = sineLeft(997.0, -20.0, 3.0);
        samples[0] = std::numeric_limits<float>::quiet_NaN();
        sinc::LevelMeter meter = meterAfter(samples);
        QVERIFY(std::fabs(decibels(meter.levels()[0].rms) + 23.01) < 0.05);

        samples.assign(4, std::numeric_limits<float>::infinity());
        meter.process(blockOf(samples, 0, 2));
        QVERIFY(std::isfinite(meter.levels()[0].peak));
        QVERIFY(std::isfinite(meter.levels()[0].rms));
        QCOMPARE(meter.levels()[0].clips, 1U);
    }
};

QTEST_APPLESS_MAIN(TestLevelMeter)
#include "tst_level_meter.moc"
