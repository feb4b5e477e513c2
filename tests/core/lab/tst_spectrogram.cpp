#include "core/lab/running_spectrogram.h"
#include "tests/core/lab/known_converters.h"

#include <QTest>

using namespace sinc::lab;
using namespace sinc::lab::test;

namespace {

/// Line of the loudest point of a column.
std::size_t loudestLine(const Spectrogram& picture, std::size_t column) {
    std::size_t best = 0;
    for (std::size_t line = 1; line < picture.lines; ++line) {
        best = picture.at(column, line) > picture.at(column, best) ? line : best;
    }
    return best;
}

} // namespace

class TestSpectrogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spectrogram_showsASine_whereAndAsLoudAsItIs() {
        const std::vector<double> wave = sine(0.125, 0.1, 20'000);
        const Spectrogram picture = spectrogram(wave, 48'000.0, 40, Control());
        QCOMPARE(picture.columns, 40U);
        QCOMPARE(picture.nyquistHz, 24'000.0);
        for (std::size_t column = 0; column < picture.columns; ++column) {
            QCOMPARE(loudestLine(picture, column), picture.lines / 4);
            QVERIFY(std::fabs(picture.at(column, picture.lines / 4) + 20.0F) < 0.01F);
            QVERIFY(picture.at(column, picture.lines / 4 + 40) < -180.0F);
            QVERIFY(picture.at(column, 20) < -180.0F);
        }
    }

    void runningSpectrogram_leavesNothingOut_howeverLongTheSound() {
        constexpr std::size_t kFrames = 3'000'000;
        std::vector<double> wave(kFrames, 0.0);
        const std::vector<double> burst = sine(0.25, 0.5, 2048);
        std::copy(burst.begin(), burst.end(), wave.begin() + 2'250'000); // a moment of sound, at three quarters
        RunningSpectrogram running(48'000.0);
        for (std::size_t n = 0; n < kFrames; n += 777) {
            running.add(std::span(wave).subspan(n, std::min<std::size_t>(777, kFrames - n)));
        }
        const Spectrogram picture = running.picture();
        QVERIFY(picture.columns >= RunningSpectrogram::kLeastColumns);
        QVERIFY(picture.columns <= 2 * RunningSpectrogram::kLeastColumns);
        QCOMPARE(picture.seconds, 62.5);
        std::size_t loudest = 0;
        for (std::size_t column = 1; column < picture.columns; ++column) {
            loudest = picture.at(column, 256) > picture.at(loudest, 256) ? column : loudest;
        }
        QVERIFY(std::fabs(static_cast<double>(loudest) / static_cast<double>(picture.columns) - 0.75) < 0.01);
        QVERIFY(std::fabs(picture.at(loudest, 256) + 6.02F) < 0.1F);
    }

    /// In the middle between two windows it is weakest, in any column of a long sound.
    void runningSpectrogram_showsASingleSample_whereverItLies() {
        constexpr std::size_t kFrames = 3'000'000;
        for (const std::size_t place : {1'500'000U, 1'500'064U, 1'500'128U, 1'500'192U, 1'500'700U}) {
            std::vector<double> wave(kFrames, 0.0);
            wave[place] = 1.0;
            RunningSpectrogram running(48'000.0);
            running.add(wave);
            const Spectrogram picture = running.picture();
            float loudest = -300.0F;
            for (std::size_t column = 0; column < picture.columns; ++column) {
                loudest = std::max(loudest, picture.at(column, 200));
            }
            const double middle = spectrogramWindow()[kSpectrogramWindow / 2]; // a window's weight there
            QVERIFY2(loudest > static_cast<float>(20.0 * std::log10(middle)) - 8.0F,
                     qPrintable(QString::number(loudest)));
        }
    }

    void runningSpectrogram_isTheSame_forAShortSound() {
        const std::vector<double> wave = sine(0.125, 0.1, 1024 + 256 * 39);
        RunningSpectrogram running(48'000.0);
        running.add(wave);
        const Spectrogram picture = running.picture();
        const Spectrogram whole = spectrogram(wave, 48'000.0, 40, Control());
        QCOMPARE(picture.columns, 40U);
        for (std::size_t i = 0; i < whole.dbFs.size(); ++i) {
            QVERIFY(std::fabs(picture.dbFs[i] - whole.dbFs[i]) < 0.01F);
        }
    }

    void sweep_isReflected_whenNothingIsFiltered() {
        const RatePair rates{96'000, 48'000};
        KnownConverter converter = everySecond(rates);
        const Spectrogram picture = sweepSpectrogram(converter, rates, SweepLaw::Linear, Control());
        const auto lineAt = [&](double part) {
            return static_cast<double>(loudestLine(
                       picture, static_cast<std::size_t>(part * static_cast<double>(picture.columns)))) /
                   static_cast<double>(picture.lines);
        };
        QVERIFY(std::fabs(lineAt(0.25) - 0.5) < 0.02);
        QVERIFY(std::fabs(lineAt(0.5) - 1.0) < 0.02);
        QVERIFY(std::fabs(lineAt(0.75) - 0.5) < 0.02); // 36 kHz comes back as 12 kHz
        QVERIFY(std::fabs(lineAt(0.99)) < 0.05);
    }

    void logarithmicSweep_risesByOctaves() {
        const RatePair rates{48'000, 96'000};
        KnownConverter converter = twice(rates);
        const Spectrogram picture = sweepSpectrogram(converter, rates, SweepLaw::Logarithmic, Control());
        const auto octave = static_cast<double>(picture.columns) * std::log(2.0) / std::log(1000.0);
        const auto column = static_cast<double>(picture.columns) - 2.5 * octave;
        const auto low = static_cast<double>(loudestLine(picture, static_cast<std::size_t>(column)));
        const auto high = static_cast<double>(loudestLine(picture, static_cast<std::size_t>(column + octave)));
        QVERIFY2(std::fabs(high / low - 2.0) < 0.1, qPrintable(QString::number(high / low)));
    }

    void spectrogram_isEmpty_whenCancelledOrTooShort() {
        Control control;
        QVERIFY(spectrogram(sine(0.1, 1.0, 1023), 48'000.0, 10, control).dbFs.empty());
        control.cancel();
        QVERIFY(spectrogram(sine(0.1, 1.0, 5000), 48'000.0, 10, control).dbFs.empty());
    }
};

QTEST_GUILESS_MAIN(TestSpectrogram)
#include "tst_spectrogram.moc"
