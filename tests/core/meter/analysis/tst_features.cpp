#include "core/meter/analysis/correlation.h"
#include "core/meter/analysis/feature_tracker.h"
#include "core/meter/analysis/scope_trigger.h"
#include "core/meter/decibels.h"
#include "tests/core/meter/conformance_signals.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace sinc;

namespace {

std::vector<float> tone(int rate, double hertz, double amplitude, std::size_t count, double phase) {
    std::vector<float> samples(count);
    for (std::size_t n = 0; n < count; ++n) {
        const double angle = 2.0 * std::numbers::pi * hertz / rate * static_cast<double>(n) + phase;
        samples[n] = static_cast<float>(amplitude * std::sin(angle));
    }
    return samples;
}

double cents(double read, double expected) {
    return 1200.0 * std::log2(read / expected);
}

} // namespace

/// Dominant frequency, centroid, voice activity, correlation and the oscilloscope's trigger.
class TestFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanTone_isFoundToATenthOfACent_data() {
        QTest::addColumn<int>("rate");
        for (const int rate : {8'000, 44'100, 48'000, 96'000, 192'000}) {
            QTest::addRow("%d Hz", rate) << rate;
        }
    }

    void cleanTone_isFoundToATenthOfACent() {
        QFETCH(int, rate);
        ToneFinder finder(rate);
        std::mt19937 random(11);
        std::uniform_real_distribution<double> place(std::log(finder.lowestHz() * 1.2), std::log(rate * 0.45));
        std::uniform_real_distribution<double> phase(0.0, 2.0 * std::numbers::pi);
        double worst = 0.0;
        for (int i = 0; i < 60; ++i) {
            const double hertz = std::exp(place(random));
            const auto found = finder.find(tone(rate, hertz, 0.1, finder.size(), phase(random)));
            QVERIFY(found.has_value());
            worst = std::max(worst, std::fabs(cents(found->hertz, hertz)));
            QVERIFY(std::fabs(amplitudeToDb(found->amplitude) + 20.0) < 0.01);
            QVERIFY(found->share > 0.99);
        }
        std::printf("worst error at %d Hz: %.5f cent\n", rate, worst);
        QVERIFY2(worst < 0.1, qPrintable(QString::number(worst)));
    }

    void tone_isFoundBesideAnOffsetAndNoise() {
        ToneFinder finder(48'000);
        std::vector<float> samples = tone(48'000, 440.0, 0.1, finder.size(), 1.0);
        std::mt19937 random(2);
        std::normal_distribution<float> noise(0.0F, 0.001F);
        for (float& sample : samples) {
            sample += 0.5F + noise(random);
        }
        const auto found = finder.find(samples);
        QVERIFY(found.has_value());
        QVERIFY(std::fabs(cents(found->hertz, 440.0)) < 0.1);
    }

    void silence_hasNoTone() {
        ToneFinder finder(48'000);
        QVERIFY(!finder.find(std::vector<float>(finder.size(), 0.0F)).has_value());
        QVERIFY(!finder.find(std::vector<float>(finder.size(), 1.0F)).has_value()); // a constant is none either
    }

    void notes_areNamedFromA440() {
        QCOMPARE(noteOf(440.0).midiNote, 69);
        QVERIFY(std::fabs(noteOf(440.0).cents) < 1.0e-9);
        QCOMPARE(noteOf(261.6256).midiNote, 60);
        QVERIFY(std::fabs(noteOf(445.0).cents - 19.56) < 0.01);
    }

    void centroid_isTheToneOfATone_andTheMiddleOfTwo() {
        std::vector<float> power(1000, 0.0F);
        power[300] = 1.0F;
        QCOMPARE(featuresOf(power, 10.0).centroidHz, 3000.0);
        power[500] = 1.0F;
        QCOMPARE(featuresOf(power, 10.0).centroidHz, 4000.0);
        QCOMPARE(featuresOf(std::vector<float>(1000, 0.0F), 10.0).centroidHz, 0.0);
    }

    void voiceShare_isThePowerInTheTelephoneBand() {
        std::vector<float> power(1000, 0.0F);
        power[0] = 100.0F; // an offset is no sound
        power[29] = 1.0F;  // 290 Hz
        power[30] = 1.0F;  // 300 Hz
        power[340] = 1.0F; // 3400 Hz
        power[341] = 1.0F;
        QCOMPARE(featuresOf(power, 10.0).voiceShare, 0.5);
    }

    void voice_beginsAndEndsWithHysteresis() {
        VoiceActivity voice;
        voice.add(0.9, -20.0, 0.05);
        QVERIFY(!voice.active()); // not long enough
        voice.add(0.9, -20.0, 0.05);
        QVERIFY(voice.active());
        for (int i = 0; i < 100; ++i) {
            voice.add(0.55, -20.0, 0.1); // between the two thresholds: nothing changes
        }
        QVERIFY(voice.active());
        for (int i = 0; i < 3; ++i) {
            voice.add(0.1, -20.0, 0.1);
        }
        QVERIFY(voice.active()); // a pause between two syllables
        voice.add(0.1, -20.0, 0.1);
        QVERIFY(!voice.active());
        for (int i = 0; i < 100; ++i) {
            voice.add(0.55, -20.0, 0.1);
        }
        QVERIFY(!voice.active());
        for (int i = 0; i < 10; ++i) {
            voice.add(1.0, -80.0, 0.1); // too soft to be anything
        }
        QVERIFY(!voice.active());
    }

    void tracker_followsASource() {
        SampleTap tap;
        tap.addReader();
        tap.reset(1, 48'000);
        FeatureTracker tracker(0);
        const TestSignal signal = sineSignal({48'000, 1, 0}, 1000.0, 0.1, 2.0);
        for (std::size_t n = 0; n < signal.frames(); n += 480) {
            tap.process(signal.view().part(n, 480));
            tracker.advance(tap);
        }
        QVERIFY(tracker.features().tone.has_value());
        QVERIFY(std::fabs(cents(tracker.features().tone->hertz, 1000.0)) < 0.1);
        QVERIFY(std::fabs(tracker.features().centroidHz - 1000.0) < 2.0);
        QVERIFY(tracker.features().voice);
    }

    void correlation_isOneInPhase_minusOneOpposed_zeroBetween() {
        const std::vector<float> sine = tone(48'000, 1000.0, 0.5, 96'000, 0.0);
        const std::vector<float> cosine = tone(48'000, 1000.0, 0.5, 96'000, std::numbers::pi / 2.0);
        std::vector<float> opposed = sine;
        for (float& sample : opposed) {
            sample = -0.5F * sample;
        }
        const auto of = [&](const std::vector<float>& left, const std::vector<float>& right) {
            CorrelationMeter meter;
            meter.reset(48'000);
            meter.process(left, right);
            return meter;
        };
        QVERIFY(std::fabs(of(sine, sine).correlation() - 1.0) < 1.0e-9);
        QVERIFY(std::fabs(of(sine, opposed).correlation() + 1.0) < 1.0e-9);
        QVERIFY(std::fabs(of(sine, cosine).correlation()) < 0.01);
        QVERIFY(std::fabs(of(sine, opposed).balanceDb() + 6.02) < 0.01);
        QCOMPARE(of(sine, std::vector<float>(sine.size(), 0.0F)).correlation(), 0.0);
    }

    void trigger_findsTheCrossingBetweenTwoSamples() {
        const ScopeTrigger rising{.slope = ScopeTrigger::Slope::Rising, .level = 0.25F, .hysteresis = 0.05F};
        const std::vector<float> samples = tone(48'000, 480.0, 1.0, 1000, 0.0); // 100 samples a period
        const auto found = rising.find(samples, 300);
        QVERIFY(found.has_value());
        const double expected = 600.0 + 100.0 * std::asin(0.25) / (2.0 * std::numbers::pi);
        QVERIFY2(std::fabs(*found - expected) < 0.01, qPrintable(QString::number(*found)));
        const ScopeTrigger falling{.slope = ScopeTrigger::Slope::Falling, .level = 0.0F, .hysteresis = 0.05F};
        QVERIFY(std::fabs(*falling.find(samples, 300) - 650.0) < 0.01);
    }

    void trigger_isNotFooledByNoiseNorFoundWithoutCrossing() {
        std::vector<float> samples = tone(48'000, 480.0, 1.0, 1000, 0.0);
        samples[655] = 0.01F; // a speck just after the falling crossing of zero
        const ScopeTrigger rising{.slope = ScopeTrigger::Slope::Rising, .level = 0.0F, .hysteresis = 0.4F};
        const auto found = rising.find(samples, 320);
        QVERIFY(found.has_value());
        QVERIFY(std::fabs(*found - 600.0) < 0.01);
        QVERIFY(!rising.find(std::vector<float>(1000, 0.2F), 100).has_value());
        QVERIFY(!rising.find(samples, 5000).has_value());
    }
};

QTEST_APPLESS_MAIN(TestFeatures)
#include "tst_features.moc"
