#include "core/meter/analysis/frequency_axis.h"
#include "core/meter/analysis/spectrogram_source.h"
#include "core/meter/analysis/spectrum_tracker.h"
#include "core/meter/decibels.h"
#include "tests/core/meter/conformance_signals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace sinc;

namespace {

double db(float power) {
    return powerToDb(static_cast<double>(power));
}

std::vector<float> whiteNoise(std::size_t count) {
    std::mt19937 random(7);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    std::vector<float> samples(count);
    for (float& sample : samples) {
        sample = normal(random);
    }
    return samples;
}

/// A tap that holds a signal, delivered in blocks of one size.
void fill(SampleTap& tap, const TestSignal& signal, std::size_t block) {
    for (std::size_t n = 0; n < signal.frames(); n += block) {
        tap.process(signal.view().part(n, std::min(block, signal.frames() - n)));
    }
}

} // namespace

class TestSpectrum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sineOnABin_readsItsLevel_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("size");
        for (const WindowShape shape : kWindowShapes) {
            for (const int size : {256, 8192, 65'536}) {
                QTest::addRow("%s, %d", nameOf(shape).data(), size) << static_cast<int>(shape) << size;
            }
        }
    }

    void sineOnABin_readsItsLevel() {
        QFETCH(int, shape);
        QFETCH(int, size);
        Spectrum spectrum(static_cast<std::size_t>(size), static_cast<WindowShape>(shape));
        const int bin = size / 8;
        const TestSignal sine = sineSignal({size, 1, 0}, bin, 0.1, 1.0); // one hertz a bin
        const auto power = spectrum.analyse(sine.samples);
        QVERIFY(std::fabs(db(power[static_cast<std::size_t>(bin)]) + 20.0) < 0.001);
        QVERIFY(db(power[static_cast<std::size_t>(3 * bin)]) < -120.0);
    }

    void flatTop_readsAnyToneToAHundredthOfADecibel() {
        Spectrum spectrum(4096, WindowShape::FlatTop);
        for (double place = 0.0; place <= 0.5; place += 0.05) {
            const TestSignal sine = sineSignal({4096, 1, 0}, 500.0 + place, 0.5, 1.0);
            const auto power = spectrum.analyse(sine.samples);
            const double read = std::max(db(power[500]), db(power[501]));
            QVERIFY2(std::fabs(read + 6.02) < 0.015, qPrintable(QString::number(read)));
        }
    }

    void windowResponse_isWhatATransformShows() {
        constexpr std::size_t kSize = 1024;
        for (const WindowShape shape : kWindowShapes) {
            Spectrum spectrum(kSize, shape);
            for (const double place : {0.0, 0.25, 0.5, 0.8}) {
                const auto power = spectrum.analyse(sineSignal({kSize, 1, 0}, 200.0 + place, 1.0, 1.0).samples);
                const double seen = std::sqrt(static_cast<double>(power[200]));
                QVERIFY(std::fabs(seen - std::fabs(windowResponse(shape, place, kSize))) < 2.0e-3);
            }
        }
    }

    void powerOfNoise_isItsMeanSquare_whateverTheWindow() {
        const std::vector<float> noise = whiteNoise(65'536);
        double meanSquare = 0.0;
        for (const float sample : noise) {
            meanSquare +=
                static_cast<double>(sample) * static_cast<double>(sample) / static_cast<double>(noise.size());
        }
        for (const WindowShape shape : kWindowShapes) {
            Spectrum spectrum(noise.size(), shape);
            const auto power = spectrum.analyse(noise);
            const double total = std::accumulate(power.begin(), power.end(), 0.0) / noiseBandwidthBins(shape);
            QVERIFY(std::fabs(powerToDb(total / 2.0 / meanSquare)) < 0.1); // a sine of 1 has a mean square of 1/2
        }
    }

    void constant_readsItsPowerAtZeroHertz() {
        Spectrum spectrum(512, WindowShape::Hann);
        const auto power = spectrum.analyse(std::vector<float>(512, 0.5F));
        QVERIFY(std::fabs(power[0] - 0.5F) < 1.0e-5F); // mean square 1/4, that of a sine of 1 is 1/2
    }

    void average_ofAllAlike_isTheMean_andPeaksStay() {
        SpectrumAverage average;
        average.prepare(2);
        average.setTimeConstant(std::numeric_limits<double>::infinity());
        average.add(std::vector<float>{1.0F, 0.0F}, 0.1);
        average.add(std::vector<float>{3.0F, 0.0F}, 0.1);
        average.add(std::vector<float>{2.0F, 6.0F}, 0.1);
        QCOMPARE(average.mean()[0], 2.0F);
        QCOMPARE(average.mean()[1], 2.0F);
        QCOMPARE(average.peak()[0], 3.0F);
        QCOMPARE(average.peak()[1], 6.0F);
        average.resetPeaks();
        QCOMPARE(average.peak()[1], 0.0F);
        QCOMPARE(average.mean()[0], 2.0F);
    }

    void average_fadesWithItsTimeConstant() {
        SpectrumAverage average;
        average.prepare(1);
        average.setTimeConstant(1.0);
        average.add(std::vector<float>{1.0F}, 0.01);
        for (int i = 0; i < 1000; ++i) {
            average.add(std::vector<float>{1.0F}, 0.01);
        }
        for (int i = 0; i < 100; ++i) {
            average.add(std::vector<float>{0.0F}, 0.01);
        }
        QVERIFY(std::fabs(average.mean()[0] - std::exp(-1.0F)) < 0.001F);
    }

    void tracker_seesTheSame_howeverOftenItIsAsked() {
        const TestSignal signal = sineSignal({48'000, 2, 0}, 1000.0, 0.25, 1.5);
        SampleTap often;
        SampleTap seldom;
        for (SampleTap* tap : {&often, &seldom}) {
            tap->addReader();
            tap->reset(2, 48'000);
        }
        const SpectrumSettings settings{
            .size = 4096, .shape = WindowShape::Hann, .overlap = 0.5, .averageSeconds = 0.2};
        SpectrumTracker a;
        SpectrumTracker b;
        a.setUp(settings, 0);
        b.setUp(settings, 0);
        for (std::size_t n = 0; n < signal.frames(); n += 480) {
            often.process(signal.view().part(n, 480));
            (void)a.advance(often);
            seldom.process(signal.view().part(n, 480));
            if (n % 24'000 == 0) {
                (void)b.advance(seldom);
            }
        }
        QVERIFY(!b.empty());
        (void)b.advance(seldom);
        for (std::size_t k = 0; k < a.mean().size(); ++k) {
            QCOMPARE(b.mean()[k], a.mean()[k]);
        }
        QVERIFY(std::fabs(db(a.mean()[85]) + 12.04) < 0.8); // a third of a bin beside it
    }

    void tracker_startsAfresh_whenTheFormatChanges() {
        SampleTap tap;
        tap.addReader();
        tap.reset(1, 48'000);
        SpectrumTracker tracker;
        tracker.setUp({.size = 1024, .shape = WindowShape::Hann, .overlap = 0.5, .averageSeconds = 1.0}, 0);
        fill(tap, sineSignal({48'000, 1, 0}, 1000.0, 1.0, 0.5), 512);
        QVERIFY(tracker.advance(tap));
        QCOMPARE(tracker.binHz(), 48'000.0 / 1024.0);
        tap.reset(2, 8'000);
        fill(tap, sineSignal({8'000, 2, 0}, 1000.0, 0.0, 1.0), 512);
        QVERIFY(tracker.advance(tap));
        QCOMPARE(tracker.binHz(), 8'000.0 / 1024.0);
        QCOMPARE(*std::max_element(tracker.mean().begin(), tracker.mean().end()), 0.0F);
    }

    void opposedChannels_cancelInTheMix() {
        TestSignal signal = sineSignal({48'000, 2, 0}, 1000.0, 0.5, 0.5);
        for (std::size_t n = 1; n < signal.samples.size(); n += 2) {
            signal.samples[n] = -signal.samples[n];
        }
        SampleTap tap;
        tap.addReader();
        tap.reset(2, 48'000);
        fill(tap, signal, 480);
        SpectrumTracker tracker;
        tracker.setUp({}, SpectrumTracker::kMixed);
        (void)tracker.advance(tap);
        fill(tap, signal, 480);
        (void)tracker.advance(tap);
        QCOMPARE(*std::max_element(tracker.mean().begin(), tracker.mean().end()), 0.0F);
    }

    void axis_keepsEveryTone_howeverFewPointsThereAre() {
        FrequencyAxis axis;
        std::vector<float> power(32'769, 0.0F);
        power[20'000] = 1.0F;
        for (const FrequencyScale scale : {FrequencyScale::Logarithmic, FrequencyScale::Linear}) {
            axis.prepare(scale, 20.0, 24'000.0, 300, power.size(), 48'000.0 / 65'536.0);
            std::vector<float> decibels(300);
            axis.read(power, decibels);
            const auto highest = std::max_element(decibels.begin(), decibels.end());
            QCOMPARE(*highest, 0.0F);
            const double hertz = axis.hertz()[static_cast<std::size_t>(highest - decibels.begin())];
            QVERIFY(std::fabs(hertz / (20'000.0 * 48'000.0 / 65'536.0) - 1.0) < 0.02);
            QCOMPARE(decibels.front(), FrequencyAxis::kFloorDb);
        }
    }

    void spectrogram_hasSixtyColumnsASecond_onFixedFrames() {
        SampleTap tap;
        tap.addReader();
        tap.reset(1, 44'100);
        SpectrogramSource source;
        source.setUp({}, 0);
        const TestSignal signal = sineSignal({44'100, 1, 0}, 1000.0, 0.5, 4.0);
        int columns = 0;
        float highest = 0.0F;
        std::size_t row = 0;
        for (std::size_t n = 0; n < signal.frames(); n += 441) {
            tap.process(signal.view().part(n, 441));
            source.advance(tap, [&](std::span<const float> decibels) {
                ++columns;
                const auto peak = std::max_element(decibels.begin(), decibels.end());
                highest = *peak;
                row = static_cast<std::size_t>(peak - decibels.begin());
            });
        }
        QCOMPARE(columns, 4 * 60);
        QVERIFY(std::fabs(highest + 6.02F) < 1.5F);
        QVERIFY(std::fabs(source.hertz()[row] / 1000.0 - 1.0) < 0.02);
    }
};

QTEST_APPLESS_MAIN(TestSpectrum)
#include "tst_spectrum.moc"
