#include "core/meter/loudness_meter.h"
#include "tests/core/meter/conformance_signals.h"

#include <QTest>

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace {

/// Noise whose level wanders over 40 dB, different in each channel: something that every gate has to work on.
TestSignal wanderingNoise(const sinc::StreamFormat& format, double seconds) {
    std::mt19937 random(7);
    std::normal_distribution<float> noise(0.0F, 0.1F);
    TestSignal signal{.format = format, .samples = {}};
    const auto frames = static_cast<std::size_t>(seconds * format.sampleRate);
    signal.samples.reserve(frames * static_cast<std::size_t>(format.channels));
    for (std::size_t n = 0; n < frames; ++n) {
        const double time = static_cast<double>(n) / format.sampleRate;
        const auto gain =
            static_cast<float>(std::pow(10.0, std::sin(time * 0.9) - 1.0 + 0.3 * std::sin(time * 7.0)));
        for (int c = 0; c < format.channels; ++c) {
            signal.samples.push_back(gain * noise(random));
        }
    }
    return signal;
}

/// What libebur128 reads: momentary loudness every 10 ms, short-term loudness, which it is slow to tell, every 100
/// ms.
struct Reference {
    explicit Reference(const TestSignal& signal) {
        ebur128_state* state = ebur128_init(static_cast<unsigned>(signal.format.channels),
                                            static_cast<unsigned long>(signal.format.sampleRate),
                                            EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I);
        if (signal.format.channels == 6) {
            for (unsigned c = 0; c < 6; ++c) { // the order of the mask's bits
                constexpr int kSpeakers[] = {EBUR128_LEFT,   EBUR128_RIGHT,         EBUR128_CENTER,
                                             EBUR128_UNUSED, EBUR128_LEFT_SURROUND, EBUR128_RIGHT_SURROUND};
                ebur128_set_channel(state, c, kSpeakers[c]);
            }
        }
        const std::size_t block = static_cast<std::size_t>(signal.format.sampleRate) / 100;
        for (std::size_t n = 0; n + block <= signal.frames(); n += block) {
            ebur128_add_frames_float(state, signal.view().part(n, block).samples, block);
            double value = 0.0;
            ebur128_loudness_momentary(state, &value);
            momentary.push_back(value);
            if (momentary.size() % 10 == 0) {
                ebur128_loudness_shortterm(state, &value);
                shortTerm.push_back(value);
            }
        }
        ebur128_loudness_global(state, &integrated);
        ebur128_destroy(&state);
    }

    /// Tech 3342 word by word, from the short-term values at every 100 ms.
    [[nodiscard]] double range() const {
        std::vector<double> energies;
        for (std::size_t i = 29; i < shortTerm.size(); ++i) {
            if (shortTerm[i] > -70.0) {
                energies.push_back(std::pow(10.0, shortTerm[i] / 10.0));
            }
        }
        double mean = 0.0;
        for (const double energy : energies) {
            mean += energy / static_cast<double>(energies.size());
        }
        std::erase_if(energies, [&](double energy) { return energy < mean / 100.0; });
        std::sort(energies.begin(), energies.end());
        const auto at = [&](double share) {
            return energies[static_cast<std::size_t>(
                std::lround(share * static_cast<double>(energies.size() - 1)))];
        };
        return 10.0 * std::log10(at(0.95) / at(0.10));
    }

    std::vector<double> momentary;
    std::vector<double> shortTerm;
    double integrated = 0.0;
};

sinc::LoudnessReading readingOf(const TestSignal& signal) {
    sinc::LoudnessMeter meter;
    meter.prepare(signal.format);
    meter.process(signal.view());
    return meter.reading();
}

void compareReadings(const sinc::LoudnessReading& a, const sinc::LoudnessReading& b) {
    QCOMPARE(a.momentary, b.momentary);
    QCOMPARE(a.shortTerm, b.shortTerm);
    QCOMPARE(a.integrated, b.integrated);
    QCOMPARE(a.momentaryMax, b.momentaryMax);
    QCOMPARE(a.shortTermMax, b.shortTermMax);
    QCOMPARE(a.rangeLu, b.rangeLu);
    QCOMPARE(a.measuredSeconds, b.measuredSeconds);
}

} // namespace

class TestLoudnessMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kWeighting_hasTheStandardsCoefficientsAt48Kilohertz() {
        const sinc::KWeighting k = sinc::designKWeighting(48'000.0); // BS.1770-5 Tables 1 and 2
        QVERIFY(std::fabs(k.shelf.b0 - 1.53512485958697) < 1.0e-8);
        QVERIFY(std::fabs(k.shelf.b1 + 2.69169618940638) < 1.0e-8);
        QVERIFY(std::fabs(k.shelf.b2 - 1.19839281085285) < 1.0e-8);
        QVERIFY(std::fabs(k.shelf.a1 + 1.69065929318241) < 1.0e-8);
        QVERIFY(std::fabs(k.shelf.a2 - 0.73248077421585) < 1.0e-8);
        QVERIFY(std::fabs(k.highPass.a1 + 1.99004745483398) < 1.0e-8);
        QVERIFY(std::fabs(k.highPass.a2 - 0.99007225036621) < 1.0e-8);
    }

    void readings_agreeWithTheReference_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        for (const int rate : {8'000, 44'100, 48'000, 96'000, 192'000}) {
            for (const int channels : {1, 2, 6}) {
                QTest::addRow("%d Hz, %d channels", rate, channels) << rate << channels;
            }
        }
    }

    void readings_agreeWithTheReference() {
        QFETCH(int, rate);
        QFETCH(int, channels);
        constexpr double kAgreementLu = 0.01;
        const TestSignal signal = wanderingNoise({rate, channels, 0}, 12.0);
        const Reference reference(signal);
        sinc::LoudnessMeter meter;
        meter.prepare(signal.format);
        const std::size_t block = static_cast<std::size_t>(rate) / 100;
        for (std::size_t i = 0; i < reference.momentary.size(); ++i) {
            meter.process(signal.view().part(i * block, block));
            if (i >= 39) {
                QVERIFY(std::fabs(meter.reading().momentary - reference.momentary[i]) < kAgreementLu);
            }
            if (i >= 299 && i % 10 == 9) {
                QVERIFY(std::fabs(meter.reading().shortTerm - reference.shortTerm[i / 10]) < kAgreementLu);
            }
        }
        const sinc::LoudnessReading& last = meter.reading();
        QVERIFY(std::fabs(last.integrated - reference.integrated) < kAgreementLu);
        QVERIFY(std::fabs(last.rangeLu - reference.range()) < 2.0 * kAgreementLu); // two bins of 0.01 LU
        QCOMPARE(last.measuredSeconds, 12.0);
    }

    void process_givesTheSameReadings_whenInputIsSplitDifferently_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("8 kHz mono") << 8'000 << 1;
        QTest::newRow("11025 Hz, three channels: steps of uneven length") << 11'025 << 3;
        QTest::newRow("44.1 kHz, seven channels") << 44'100 << 7;
        QTest::newRow("768 kHz stereo") << 768'000 << 2;
    }

    void process_givesTheSameReadings_whenInputIsSplitDifferently() {
        QFETCH(int, rate);
        QFETCH(int, channels);
        const TestSignal signal = wanderingNoise({rate, channels, 0}, 4.0);
        const sinc::LoudnessReading whole = readingOf(signal);
        for (const unsigned seed : {1U, 2U}) {
            std::mt19937 random(seed);
            sinc::LoudnessMeter meter;
            meter.prepare(signal.format);
            for (std::size_t n = 0; n < signal.frames();) {
                const std::size_t wish = random() % 8 == 0 ? random() % 100'000 + 1 : random() % 700 + 1;
                const std::size_t count = std::min(wish, signal.frames() - n);
                meter.process(signal.view().part(n, count));
                n += count;
            }
            compareReadings(meter.reading(), whole);
        }
    }

    void sixtyFourChannels_eachCount() {
        const TestSignal signal = sineSignal({48'000, 64, 0}, 997.0, 0.01, 1.0);
        const sinc::LoudnessReading reading = readingOf(signal);
        QVERIFY(std::fabs(reading.integrated - (-40.0 - 3.01 + 10.0 * std::log10(64.0))) < 0.02);
    }

    void weights_followTheMask() {
        const sinc::ChannelWeights stereo = sinc::channelWeights({48'000, 2, 0});
        QCOMPARE(stereo[0] + stereo[1], 2.0);
        const sinc::ChannelWeights sevenOne = sinc::channelWeights({48'000, 8, 0});
        QCOMPARE(sevenOne[3], 0.0);  // LFE
        QCOMPARE(sevenOne[4], 1.0);  // back pair, behind the surrounds
        QCOMPARE(sevenOne[6], 1.41); // side pair
        const sinc::ChannelWeights fiveOneBack = sinc::channelWeights({48'000, 6, 0x3F});
        QCOMPARE(fiveOneBack[4], 1.41);
        const sinc::ChannelWeights leftAndLfe = sinc::channelWeights({48'000, 2, 0x9});
        QCOMPARE(leftAndLfe[1], 0.0);
        QCOMPARE(sinc::channelWeights({48'000, 1, 0}, true)[0], 2.0);
    }

    void pause_keepsWhatIsHeardMeanwhileOutOfTheMeasurement() {
        sinc::LoudnessMeter meter;
        const sinc::StreamFormat format{48'000, 2, 0};
        meter.prepare(format);
        meter.process(sineSignal(format, 997.0, 0.1, 5.0).view());
        const double before = meter.reading().integrated;
        meter.setRunning(false);
        meter.process(sineSignal(format, 997.0, 0.9, 5.0).view());
        QVERIFY(meter.reading().momentary > before + 18.0); // live readings go on
        QCOMPARE(meter.reading().integrated, before);
        meter.setRunning(true);
        meter.process(sineSignal(format, 997.0, 0.1, 5.0).view());
        QVERIFY(std::fabs(meter.reading().integrated - before) < 0.001);
        QVERIFY(meter.reading().momentaryMax < before + 0.1);
        QVERIFY(meter.reading().shortTermMax < before + 0.1);
        QCOMPARE(meter.reading().measuredSeconds, 10.0);
    }

    void reset_forgetsIntegratedRangeAndMaximaTogether() {
        sinc::LoudnessMeter meter;
        const sinc::StreamFormat format{48'000, 2, 0};
        meter.prepare(format);
        meter.process(sineSignal(format, 997.0, 0.9, 5.0).view());
        meter.resetMeasurement();
        QCOMPARE(meter.reading().integrated, sinc::kSilenceDb);
        QCOMPARE(meter.reading().momentaryMax, sinc::kSilenceDb);
        QCOMPARE(meter.reading().shortTermMax, sinc::kSilenceDb);
        QCOMPARE(meter.reading().measuredSeconds, 0.0);
        meter.process(sineSignal(format, 997.0, 0.1, 5.0).view());
        QVERIFY(std::fabs(meter.reading().integrated + 20.0) < 0.1);
        QVERIFY(meter.reading().shortTermMax < -19.9);
    }

    void incompleteGatingBlock_isDropped() {
        const TestSignal signal = sineSignal({48'000, 2, 0}, 997.0, 0.1, 0.399);
        QCOMPARE(readingOf(signal).integrated, sinc::kSilenceDb);
        QCOMPARE(readingOf(signal).momentary, sinc::kSilenceDb);
    }

    void silence_readsMinusInfinity() {
        const TestSignal signal = sineSignal({48'000, 2, 0}, 997.0, 0.0, 4.0);
        const sinc::LoudnessReading reading = readingOf(signal);
        QCOMPARE(reading.integrated, sinc::kSilenceDb);
        QCOMPARE(reading.shortTermMax, sinc::kSilenceDb);
        QCOMPARE(reading.rangeLu, 0.0);
    }

    void brokenSamples_countAsSilence() {
        const TestSignal good = sineSignal({48'000, 2, 0}, 997.0, 0.1, 5.0);
        TestSignal bad = good;
        for (const std::size_t at : {1'000U, 50'000U, 300'000U}) {
            bad.samples[at] = std::numeric_limits<float>::quiet_NaN();
            bad.samples[at + 1] = std::numeric_limits<float>::infinity();
            bad.samples[at + 2] = -3.0e38F;
            bad.samples[at + 3] = 1.0e-40F;
        }
        QVERIFY(std::fabs(readingOf(bad).integrated - readingOf(good).integrated) < 0.05);
        QVERIFY(std::fabs(readingOf(bad).momentary - readingOf(good).momentary) < 0.001);
    }

    void fullScaleDc_fadesFromTheReading() {
        TestSignal signal = sineSignal({48'000, 1, 0}, 0.0, 0.0, 5.0);
        std::fill(signal.samples.begin(), signal.samples.end(), 1.0F);
        QVERIFY(readingOf(signal).momentary < -100.0);
    }
};

QTEST_APPLESS_MAIN(TestLoudnessMeter)
#include "tst_loudness_meter.moc"
