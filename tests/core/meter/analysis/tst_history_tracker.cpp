#include "core/meter/analysis/history_tracker.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

using namespace sinc;

namespace {

constexpr int kRate = 48'000;

/// Seconds of a sine of 997 Hz in both channels, first at one level, then at another.
std::vector<float> tone(double first, double second, int seconds) {
    std::vector<float> samples;
    for (int n = 0; n < seconds * kRate; ++n) {
        const double level = n < seconds * kRate / 2 ? first : second;
        const auto value = static_cast<float>(level * std::sin(2.0 * std::numbers::pi * 997.0 * n / kRate));
        samples.insert(samples.end(), {value, value});
    }
    return samples;
}

std::vector<HistoryPoint> pointsOf(const LevelHistory& history) {
    std::vector<HistoryPoint> points(1'000);
    points.resize(history.newest(0, points));
    return points;
}

} // namespace

class TestHistoryTracker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// EBU Tech 3341: a stereo sine of -23 dBFS reads -23 LUFS.
    void aTone_readsItsPeakAndLoudness_tenTimesASecond() {
        const std::vector<float> samples = tone(std::pow(10.0, -23.0 / 20.0), std::pow(10.0, -33.0 / 20.0), 4);
        std::array<std::vector<HistoryPoint>, 2> peaks;
        for (std::size_t run = 0; run < 2; ++run) { // however often it is asked
            SampleTap tap;
            tap.addReader();
            tap.reset(2, kRate);
            HistoryTracker tracker;
            tracker.advance(tap);
            const std::size_t block = run == 0 ? 480 : 7'001;
            for (std::size_t n = 0; n < samples.size() / 2; n += block) {
                tap.process({samples.data() + 2 * n, std::min(block, samples.size() / 2 - n), 2});
                tracker.advance(tap);
            }
            const std::vector<HistoryPoint> loudness = pointsOf(tracker.loudness());
            peaks[run] = pointsOf(tracker.peak());
            QCOMPARE(loudness.size(), std::size_t{40});
            QCOMPARE(peaks[run].size(), std::size_t{40});
            QVERIFY(std::fabs(loudness[15].mean + 23.0F) < 0.1F);
            QVERIFY(std::fabs(loudness[39].mean + 33.0F) < 0.1F);
            QVERIFY(std::fabs(peaks[run][15].mean + 23.0F) < 0.1F);
            QVERIFY(std::fabs(peaks[run][39].mean + 33.0F) < 0.2F);
        }
    }

    void anotherFormat_beginsAfresh_andNothingReadsNothing() {
        SampleTap tap;
        tap.addReader();
        HistoryTracker tracker;
        tracker.advance(tap);
        QCOMPARE(tracker.peak().count(), std::uint64_t{0});
        tap.reset(1, kRate);
        tracker.advance(tap);
        const std::vector<float> quiet(kRate, 0.0F);
        tap.process({quiet.data(), quiet.size(), 1});
        tracker.advance(tap);
        QCOMPARE(tracker.peak().count(), std::uint64_t{10});
        QCOMPARE(pointsOf(tracker.loudness()).back().mean, HistoryTracker::kFloorDb);
        tap.reset(2, 16'000);
        tracker.advance(tap);
        QCOMPARE(tracker.peak().count(), std::uint64_t{0});
    }

    /// Nobody asked for longer than the tap remembers.
    void whatIsForgotten_isLeftOut() {
        SampleTap tap;
        tap.addReader();
        tap.reset(1, 8'000);
        HistoryTracker tracker;
        tracker.advance(tap);
        const std::vector<float> quiet(8'000, 0.1F);
        for (int second = 0; second < 40; ++second) {
            tap.process({quiet.data(), quiet.size(), 1});
        }
        tracker.advance(tap);
        QCOMPARE(tracker.peak().count(), std::uint64_t{SampleTap::kReadable / 800});
    }
};

QTEST_GUILESS_MAIN(TestHistoryTracker)
#include "tst_history_tracker.moc"
