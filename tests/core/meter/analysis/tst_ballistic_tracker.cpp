#include "core/meter/analysis/ballistic_tracker.h"
#include "core/meter/decibels.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace sinc;

namespace {

constexpr int kRate = 48'000;

/// A second of tone bursts in one channel and noise in the other.
std::vector<float> bursts() {
    std::vector<float> samples;
    std::mt19937 random(7);
    std::uniform_real_distribution<float> noise(-0.1F, 0.1F);
    for (int n = 0; n < kRate; ++n) {
        const bool on = n / 4800 % 2 == 0;
        const double sine = 0.5 * std::sin(2.0 * std::numbers::pi * 5000.0 * n / kRate);
        samples.push_back(on ? static_cast<float>(sine) : 0.0F);
        samples.push_back(noise(random));
    }
    return samples;
}

} // namespace

/// The meter that reads a tap reads what a meter reads that every sample was given to.
class TestBallisticTracker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_readsAsTheMeterItself_data() {
        QTest::addColumn<int>("kind");
        for (const Ballistics kind : kBallistics) {
            QTest::newRow(scaleOf(kind).name.data()) << static_cast<int>(kind);
        }
    }
    void everyKind_readsAsTheMeterItself() {
        QFETCH(int, kind);
        const std::vector<float> samples = bursts();
        BallisticMeter meter;
        meter.prepare(static_cast<Ballistics>(kind), {kRate, 2, 0});
        SampleTap tap;
        tap.addReader();
        tap.reset(2, kRate);
        BallisticTracker tracker;
        tracker.setKind(static_cast<Ballistics>(kind));
        tracker.advance(tap);
        std::size_t block = 1; // blocks and looks of every length
        for (std::size_t n = 0; n < kRate; n += block, block = block % 9'973 + 97) {
            const std::size_t frames = std::min(block, kRate - n);
            const BlockView view{samples.data() + 2 * n, frames, 2};
            meter.process(view);
            tap.process(view);
            if (n % 3 != 0) {
                tracker.advance(tap);
            }
        }
        tracker.advance(tap);
        QCOMPARE(tracker.levels().size(), std::size_t{2});
        for (int c = 0; c < 2; ++c) {
            QCOMPARE(tracker.levels()[static_cast<std::size_t>(c)], static_cast<float>(meter.level(c)));
            QVERIFY(tracker.levels()[static_cast<std::size_t>(c)] > 0.01F);
        }
    }

    void anotherFormat_beginsAfresh() {
        SampleTap tap;
        tap.addReader();
        tap.reset(2, kRate);
        BallisticTracker tracker;
        tracker.setKind(Ballistics::DigitalPeak);
        tracker.advance(tap);
        const std::vector<float> loud(4'800, 0.9F);
        tap.process({loud.data(), 2'400, 2});
        tracker.advance(tap);
        QVERIFY(tracker.levels()[0] > 0.85F);
        tap.reset(1, 8'000);
        tracker.advance(tap);
        QCOMPARE(tracker.levels().size(), std::size_t{1});
        QCOMPARE(tracker.levels()[0], 0.0F);
    }

    void aTapThatNobodyStarted_readsNothing() {
        const SampleTap tap;
        BallisticTracker tracker;
        tracker.advance(tap);
        QVERIFY(tracker.levels().empty());
    }
};

QTEST_GUILESS_MAIN(TestBallisticTracker)
#include "tst_ballistic_tracker.moc"
