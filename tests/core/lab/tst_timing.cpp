#include "core/lab/timing.h"
#include "tests/core/lab/known_converters.h"

#include <QTest>

#include <utility>

using namespace sinc;
using namespace sinc::lab;
using namespace sinc::lab::test;

namespace {

constexpr RatePair kHalf{96'000, 48'000};
constexpr double kBlockSeconds = 1.0e-4;

/// A converter that takes every second frame, by clocks of its own: each block takes as long as it is said to.
struct Bench final : RateConverter<float> {
    double blockSeconds = kBlockSeconds;
    double share = 1.0; ///< of the time that passes, what this thread is let compute
    double firstSeconds = 0.0;
    double stumbleAt = 1.0e9; ///< in the time computed; then something takes long, once
    double passed = 5.0;
    double computed = 7.0;

    [[nodiscard]] Clocks clocks() const {
        return {[this] { return passed; }, [this] { return computed; }};
    }
    void work(double seconds) {
        computed += seconds;
        passed += seconds / share;
    }
    [[nodiscard]] std::size_t maxOutputFrames(std::size_t frames) const noexcept override { return frames / 2; }
    std::size_t process(const float*, std::size_t frames, float*) noexcept override {
        work(blockSeconds + std::exchange(firstSeconds, 0.0));
        if (computed - 7.0 > stumbleAt) {
            stumbleAt = 1.0e9;
            work(0.01);
        }
        return frames / 2;
    }
    std::size_t flush(float*, std::size_t) noexcept override { return 0; }
    void reset() noexcept override {}
};

} // namespace

class TestTiming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latency_isWhatIsHeldBack() {
        const RatePair rates{96'000, 48'000};
        KnownConverter converter = everySecond(rates, 37);
        QCOMPARE(latencyOutputFrames(converter, rates, 0.0), 37.0);
        QVERIFY(std::fabs(latencyOutputFrames(converter, rates, 0.001) - 85.0) < 1e-9); // 48 frames of group delay
        QCOMPARE(latencyOutputFrames(converter, rates, -0.001), 37.0);
    }

    void cost_isThatOfTheWork_whateverOthersTake() {
        for (const double share : {1.0, 0.5, 0.05}) { // of the time, that the thread is let work
            Bench bench;
            bench.share = share;
            const Cost cost = costOf(bench, kHalf, Control(), bench.clocks());
            QVERIFY(std::fabs(cost.nsPerOutputFrame - 1.0e9 * kBlockSeconds / (kBlockFrames / 2.0)) < 1e-3);
            QCOMPARE(cost.secondsPerSecond, cost.nsPerOutputFrame * 1.0e-9 * kHalf.outputRate);
        }
    }

    void cost_growsWithTheWork() {
        Bench easy;
        Bench hard;
        hard.blockSeconds = 3.0 * kBlockSeconds;
        const double cheap = costOf(easy, kHalf, Control(), easy.clocks()).nsPerOutputFrame;
        const double dear = costOf(hard, kHalf, Control(), hard.clocks()).nsPerOutputFrame;
        QVERIFY(std::fabs(dear - 3.0 * cheap) < 1e-3);
    }

    void cost_leavesOutWhatHappensOnce() {
        Bench bench;
        bench.firstSeconds = 0.02; // nothing lies in the caches yet
        bench.stumbleAt = 0.1;     // and once in a later round
        const Cost cost = costOf(bench, kHalf, Control(), bench.clocks());
        QVERIFY(std::fabs(cost.nsPerOutputFrame - 1.0e9 * kBlockSeconds / (kBlockFrames / 2.0)) < 1e-3);
    }

    void cost_isNotKnown_whenCancelled() {
        Bench bench;
        Control control;
        control.cancel();
        QCOMPARE(costOf(bench, kHalf, control, bench.clocks()).nsPerOutputFrame, 0.0);
    }

    void cost_isMeasured_byTheClocksOfTheSystem() {
        const auto cost = measureCost("nearest", {48'000, 44'100}, Control());
        QVERIFY(cost.ok() && cost.value().nsPerOutputFrame > 0.0);
        QCOMPARE(cost.value().secondsPerSecond, cost.value().nsPerOutputFrame * 1.0e-9 * 44'100.0);
    }

    void cost_namesWhatIsWrong() {
        QCOMPARE(measureCost("standard", {1, 44'100}, Control()).failure().fault, Fault::RateOutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestTiming)
#include "tst_timing.moc"
