#include "core/lab/curve.h"
#include "core/lab/difference.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sinc::lab;

namespace {

std::vector<double> noise(std::size_t frames) {
    std::mt19937 random(3);
    std::normal_distribution<double> normal(0.0, 0.1);
    std::vector<double> wave(frames);
    std::generate(wave.begin(), wave.end(), [&] { return normal(random); });
    return wave;
}

/// In pieces of odd lengths, as they come from converters.
Difference differenceOf(const std::vector<double>& version, const std::vector<double>& reference) {
    RunningDifference running(48'000.0);
    const auto piece = [](const std::vector<double>& from, std::size_t first, std::size_t count) {
        const std::size_t begin = std::min(first, from.size());
        return std::span(from).subspan(begin, std::min(count, from.size() - begin));
    };
    for (std::size_t n = 0; n < std::max(version.size(), reference.size()); n += 997) {
        running.add(piece(version, n, 997), piece(reference, n, 997));
    }
    return running.finish();
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void difference_isNothing_whenOnlyTimeDiffers_data() {
        QTest::addColumn<int>("shift");
        for (const int shift : {0, 1, 57, 4096, -3, -1500}) {
            QTest::addRow("%d frames", shift) << shift;
        }
    }
    void difference_isNothing_whenOnlyTimeDiffers() {
        QFETCH(int, shift);
        const std::vector<double> sound = noise(30'000);
        std::vector<double> moved(sound.size(), 0.0);
        for (std::size_t n = 0; n < sound.size(); ++n) {
            const auto from = static_cast<std::ptrdiff_t>(n) - shift;
            moved[n] = from >= 0 && from < 30'000 ? sound[static_cast<std::size_t>(from)] : 0.0;
        }
        const Difference difference = differenceOf(moved, sound);
        QCOMPARE(difference.shiftFrames, static_cast<std::ptrdiff_t>(shift));
        QCOMPARE(difference.rmsDb, kSilenceDb);
        QCOMPARE(difference.frames, 30'000U - static_cast<std::size_t>(std::abs(shift)));
    }

    void difference_hasTheKnownLevel() {
        const std::vector<double> sound = noise(50'000);
        std::vector<double> changed = sound;
        for (double& sample : changed) {
            sample *= 1.001; // differs by -60 dB
        }
        const Difference difference = differenceOf(changed, sound);
        QVERIFY(std::fabs(difference.rmsDb + 60.0) < 1e-6);
        double peak = 0.0;
        for (const double sample : sound) {
            peak = std::max(peak, std::fabs(sample));
        }
        QVERIFY(std::fabs(difference.peakDb - (20.0 * std::log10(peak) - 60.0)) < 1e-6);
    }

    void difference_goesOn_afterWhatAlignmentLooksAt() {
        std::vector<double> sound = noise(400'000);
        std::vector<double> late(sound.size(), 0.0);
        std::copy(sound.begin(), sound.end() - 10, late.begin() + 10);
        late[390'000] += 0.5;
        const Difference difference = differenceOf(late, sound);
        QCOMPARE(difference.shiftFrames, std::ptrdiff_t{10});
        QVERIFY(std::fabs(difference.peakDb - 20.0 * std::log10(0.5)) < 1e-9);
        QVERIFY(difference.picture.columns >= RunningSpectrogram::kLeastColumns);
    }

    void difference_isSilence_whenThereIsNothingToCompare() {
        QCOMPARE(differenceOf({}, noise(10)).rmsDb, kSilenceDb);
        const std::vector<double> silence(5000, 0.0);
        QCOMPARE(differenceOf(silence, silence).rmsDb, kSilenceDb);
    }

    void mixedDown_isTheMeanOfTheChannels() {
        const std::vector<double> stereo{1.0, 0.0, 0.5, -0.5};
        QCOMPARE(mixedDown(stereo, 2), (std::vector<double>{0.5, 0.0}));
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
