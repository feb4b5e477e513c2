#include "core/lab/timing.h"
#include "tests/core/lab/known_converters.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace sinc;
using namespace sinc::lab;
using namespace sinc::lab::test;

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

    void cost_growsWithTheWork() {
        const Control control;
        const auto cheap = measureCost("nearest", {48'000, 44'100}, control);
        const auto dear = measureCost("samplerate-best", {48'000, 44'100}, control);
        QVERIFY(cheap.ok() && dear.ok());
        QVERIFY(cheap.value().nsPerOutputFrame > 0.0);
        QVERIFY(dear.value().nsPerOutputFrame > 2.0 * cheap.value().nsPerOutputFrame);
        QCOMPARE(dear.value().secondsPerSecond, dear.value().nsPerOutputFrame * 1.0e-9 * 44'100.0);
    }

    void cost_isThatOfTheWork_whenOtherThreadsWantTheCores() {
        const auto quiet = measureCost("standard", {48'000, 44'100}, Control());
        std::atomic<bool> enough{false};
        std::vector<std::thread> others(16U * std::max(1U, std::thread::hardware_concurrency()));
        for (std::thread& other : others) {
            other = std::thread([&enough] {
                while (!enough) {
                }
            });
        }
        const auto busy = measureCost("standard", {48'000, 44'100}, Control());
        enough = true;
        for (std::thread& other : others) {
            other.join();
        }
        QVERIFY(quiet.ok() && busy.ok());
        const double factor = busy.value().nsPerOutputFrame / quiet.value().nsPerOutputFrame;
        QVERIFY2(factor < 4.0, qPrintable(QString::number(factor))); // by the clock on the wall: up to 17
    }

    void cost_namesWhatIsWrong() {
        QCOMPARE(measureCost("standard", {1, 44'100}, Control()).failure().fault, Fault::RateOutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestTiming)
#include "tst_timing.moc"
