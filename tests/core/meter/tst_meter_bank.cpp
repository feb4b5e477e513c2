#include "core/meter/ballistics/ballistics.h"
#include "core/meter/decibels.h"
#include "core/meter/meter_bank.h"
#include "tests/core/meter/conformance_signals.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <random>

using namespace sinc;

namespace {

/// Too large for a stack.
std::unique_ptr<MeterBank> bankFor(const StreamFormat& format) {
    auto bank = std::make_unique<MeterBank>();
    bank->prepare(format);
    return bank;
}

std::unique_ptr<MeterReadings> readingsOf(MeterBank& bank) {
    auto readings = std::make_unique<MeterReadings>();
    bank.read(*readings);
    return readings;
}

/// Noise with a burst, a pause and an offset, different in every channel.
TestSignal programme(const StreamFormat& format, double seconds) {
    TestSignal signal = sineSignal(format, 0.0, 0.0, seconds);
    std::mt19937 random(21);
    std::normal_distribution<float> noise(0.0F, 0.2F);
    for (std::size_t n = 0; n < signal.frames(); ++n) {
        const bool pause = n > signal.frames() / 2 && n < signal.frames() * 2 / 3;
        for (std::size_t c = 0; c < static_cast<std::size_t>(format.channels); ++c) {
            const float offset = 0.001F * static_cast<float>(c + 1);
            signal.samples[n * static_cast<std::size_t>(format.channels) + c] =
                pause ? 0.0F : noise(random) + offset;
        }
    }
    return signal;
}

void feed(MeterBank& bank, const TestSignal& signal, std::mt19937& random, std::size_t longest) {
    for (std::size_t n = 0; n < signal.frames();) {
        const std::size_t count = std::min<std::size_t>(random() % longest + 1, signal.frames() - n);
        bank.process(signal.view().part(n, count));
        n += count;
    }
}

void compare(MeterBank& a, MeterBank& b, int channels) {
    const auto ra = readingsOf(a);
    const auto rb = readingsOf(b);
    QCOMPARE(rb->loudness.momentary, ra->loudness.momentary);
    QCOMPARE(rb->loudness.shortTerm, ra->loudness.shortTerm);
    QCOMPARE(rb->loudness.integrated, ra->loudness.integrated);
    QCOMPARE(rb->loudness.rangeLu, ra->loudness.rangeLu);
    QCOMPARE(rb->loudness.momentaryMax, ra->loudness.momentaryMax);
    QCOMPARE(rb->loudness.shortTermMax, ra->loudness.shortTermMax);
    for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) {
        QCOMPARE(rb->truePeaks[c].max, ra->truePeaks[c].max);
        QCOMPARE(rb->truePeaks[c].bar, ra->truePeaks[c].bar);
        QCOMPARE(rb->statistics[c].peak, ra->statistics[c].peak);
        QCOMPARE(rb->statistics[c].rms, ra->statistics[c].rms);
        QCOMPARE(rb->statistics[c].dcOffset, ra->statistics[c].dcOffset);
        QCOMPARE(rb->statistics[c].crestDb, ra->statistics[c].crestDb);
        QCOMPARE(rb->statistics[c].noiseFloor, ra->statistics[c].noiseFloor);
        QCOMPARE(rb->statistics[c].silentSeconds, ra->statistics[c].silentSeconds);
        QCOMPARE(rb->statistics[c].clippedSamples, ra->statistics[c].clippedSamples);
        QCOMPARE(b.level().levels()[c].peak, a.level().levels()[c].peak);
        QCOMPARE(b.level().levels()[c].rms, a.level().levels()[c].rms);
        QCOMPARE(b.level().levels()[c].hold, a.level().levels()[c].hold);
        QCOMPARE(b.level().levels()[c].clips, a.level().levels()[c].clips);
    }
}

/// Finite, or minus infinity for silence.
bool defined(double value) {
    return std::isfinite(value) || value == kSilenceDb;
}

} // namespace

/// All meters of a stream together: any split, any format, any nonsense.
class TestMeterBank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySplit_givesTheSameReadings_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("longestBlock");
        for (const int rate : ratesToTry({44'100, 8'000, 96'000, 768'000})) {
            for (const int channels : {1, 2, 7, 64}) {
                for (const int longest : {1, 64, 5'000, 100'000}) {
                    if (longest > 1 ||
                        rate * channels < 200'000) { // single frames of the largest would take minutes
                        QTest::addRow("%d Hz, %d channels, blocks up to %d", rate, channels, longest)
                            << rate << channels << longest;
                    }
                }
            }
        }
    }

    void anySplit_givesTheSameReadings() {
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(int, longestBlock);
        const double seconds = std::min(4.0, 1.5e6 / (static_cast<double>(rate) * channels));
        const TestSignal signal = programme({rate, channels, 0}, seconds);
        const auto whole = bankFor(signal.format);
        whole->process(signal.view());
        const auto split = bankFor(signal.format);
        std::mt19937 random(static_cast<unsigned>(rate + channels));
        feed(*split, signal, random, static_cast<std::size_t>(longestBlock));
        compare(*whole, *split, channels);
        whole->flush();
        split->flush();
        compare(*whole, *split, channels);
    }

    void badSamples_giveDefinedReadings_andAreOverWithTheNextBlock_data() {
        QTest::addColumn<float>("sample");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        const std::array samples{std::pair{"not a number", std::numeric_limits<float>::quiet_NaN()},
                                 std::pair{"infinity", std::numeric_limits<float>::infinity()},
                                 std::pair{"minus infinity", -std::numeric_limits<float>::infinity()},
                                 std::pair{"denormal", 1.0e-41F},
                                 std::pair{"full-scale constant", 1.0F},
                                 std::pair{"absurdly large", 3.0e38F}};
        for (const auto& [name, sample] : samples) {
            for (const int rate : {8'000, 48'000, 768'000}) {
                for (const int channels : {1, rate < 100'000 ? 64 : 4}) {
                    QTest::addRow("%s, %d Hz, %d channels", name, rate, channels) << sample << rate << channels;
                }
            }
        }
    }

    void badSamples_giveDefinedReadings_andAreOverWithTheNextBlock() {
        QFETCH(float, sample);
        QFETCH(int, rate);
        QFETCH(int, channels);
        const StreamFormat format{rate, channels, 0};
        TestSignal bad = sineSignal(format, 0.0, 0.0, 0.1);
        std::fill(bad.samples.begin(), bad.samples.end(), sample);
        const auto bank = bankFor(format);
        bank->process(bad.view());
        const auto readings = readingsOf(*bank);
        QVERIFY(defined(readings->loudness.momentary) && defined(readings->loudness.integrated));
        for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) {
            QVERIFY(std::isfinite(readings->truePeaks[c].max));
            QVERIFY(std::isfinite(readings->statistics[c].rms) && std::isfinite(readings->statistics[c].crestDb));
            QVERIFY(std::isfinite(bank->level().levels()[c].peak));
            QCOMPARE(readings->statistics[c].brokenSamples > 0,
                     !(std::fabs(sample) <= 1.0e6F)); // what is no sound is counted
        }
        // What follows reads as if nothing had been: a full window of a clean tone.
        const TestSignal clean = sineSignal(format, 997.0, 0.1, 0.5);
        bank->resetMeasurement();
        bank->process(clean.view());
        const auto fresh = bankFor(format);
        fresh->process(clean.view());
        const auto after = readingsOf(*bank);
        const auto expected = readingsOf(*fresh);
        QVERIFY(std::fabs(after->loudness.momentary - expected->loudness.momentary) < 0.01);
        for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) {
            QVERIFY(std::fabs(after->statistics[c].rms / expected->statistics[c].rms - 1.0F) < 0.001F);
            QVERIFY(std::fabs(after->statistics[c].peak - expected->statistics[c].peak) < 1.0e-6F);
        }
    }

    void formatChange_startsAfresh() {
        const auto changed = bankFor({48'000, 2, 0});
        changed->process(programme({48'000, 2, 0}, 2.0).view());
        const TestSignal next = programme({16'000, 6, 0}, 4.0);
        changed->prepare(next.format);
        changed->process(next.view());
        const auto fresh = bankFor(next.format);
        fresh->process(next.view());
        compare(*fresh, *changed, 6);
    }

    void emptyBlock_changesNothing() {
        const auto bank = bankFor({48'000, 2, 0});
        const TestSignal signal = programme({48'000, 2, 0}, 1.0);
        bank->process(signal.view());
        const float before = bank->level().levels()[0].rms;
        bank->process(signal.view().part(0, 0));
        QCOMPARE(bank->level().levels()[0].rms, before);
    }

    void silenceThreshold_isTheOneThatWasSet() {
        const auto bank = bankFor({48'000, 1, 0});
        bank->setSilenceThreshold(-40.0);
        bank->process(sineSignal({48'000, 1, 0}, 997.0, 0.01, 1.0).view()); // -43 dBFS RMS
        QVERIFY(readingsOf(*bank)->statistics[0].silentSeconds > 0.9F);
        bank->setSilenceThreshold(-50.0);
        bank->process(sineSignal({48'000, 1, 0}, 997.0, 0.01, 1.0).view());
        QCOMPARE(readingsOf(*bank)->statistics[0].silentSeconds, 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestMeterBank)
#include "tst_meter_bank.moc"
