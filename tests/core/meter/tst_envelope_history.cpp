#include "core/meter/envelope_history.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

class TestEnvelopeHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void points_holdTheExtremesOfTheirFrames() {
        sinc::EnvelopeHistory history;
        history.reset(2, 4);
        const std::vector<float> samples{0.1F, 0.0F, -0.5F, 0.0F, 0.3F, 0.0F, 0.0F, 0.0F, // first point
                                         0.9F, 1.0F, 0.9F,  1.0F, 0.9F, 1.0F, 0.8F, 1.0F, // second point
                                         0.7F, 0.7F};                                     // begun, not complete
        history.process({samples.data(), 9, 2});
        std::vector<sinc::EnvelopePoint> points(10);
        QCOMPARE(history.newest(0, points), std::size_t{2});
        QCOMPARE(points[0].low, -0.5F);
        QCOMPARE(points[0].high, 0.3F);
        QCOMPARE(points[1].low, 0.8F);
        QCOMPARE(points[1].high, 0.9F);
        QCOMPARE(history.newest(1, points), std::size_t{2});
        QCOMPARE(points[1].low, 1.0F);
    }

    void newest_givesTheLastPoints_whenMoreExistThanFit() {
        sinc::EnvelopeHistory history;
        history.reset(1, 1);
        std::vector<float> ramp(sinc::EnvelopeHistory::kPoints * 2);
        for (std::size_t n = 0; n < ramp.size(); ++n) {
            ramp[n] = static_cast<float>(n);
        }
        history.process({ramp.data(), ramp.size(), 1});
        std::vector<sinc::EnvelopePoint> points(5);
        QCOMPARE(history.newest(0, points), std::size_t{5});
        QCOMPARE(points[4].high, ramp.back());
        QCOMPARE(points[0].high, ramp[ramp.size() - 5]);
        QCOMPARE(history.pointCount(), static_cast<std::uint64_t>(ramp.size()));
    }

    void points_tellOfGaps() {
        sinc::EnvelopeHistory history;
        history.reset(1, 2);
        const std::vector<float> sound{0.5F, 0.5F, 0.5F};
        const std::vector<float> nothing{0.0F, 0.0F};
        history.process({sound.data(), 3, 1});
        history.process({nothing.data(), 2, 1}, true); // ends the second point and begins the third
        history.process({sound.data(), 3, 1});
        std::vector<sinc::EnvelopePoint> points(4);
        QCOMPARE(history.newest(0, points), std::size_t{4});
        QVERIFY(!points[0].gap && points[1].gap && points[2].gap && !points[3].gap);
        QCOMPARE(points[3].high, 0.5F);
    }

    void reset_forgetsAndTellsSo() {
        sinc::EnvelopeHistory history;
        history.reset(1, 1);
        const float one = 1.0F;
        history.process({&one, 1, 1});
        const std::uint32_t before = history.generation();
        history.reset(8, 100);
        QVERIFY(history.generation() != before);
        QCOMPARE(history.pointCount(), std::uint64_t{0});
        QCOMPARE(history.channels(), 8);
    }

    void reader_seesPointsInOrder_whileTheWriterGoesOn() {
        sinc::EnvelopeHistory history;
        history.reset(1, 1);
        std::atomic<bool> done{false};
        std::thread writer([&] {
            for (int n = 0; n < 400'000; ++n) {
                const auto value = static_cast<float>(n);
                history.process({&value, 1, 1});
            }
            done = true;
        });
        bool ordered = true;
        std::vector<sinc::EnvelopePoint> points(32);
        while (!done) {
            const std::size_t count = history.newest(0, points);
            for (std::size_t i = 1; i < count; ++i) {
                // A reader that was held up for a whole round of the ring may see newer points, never older ones.
                ordered = ordered && points[i].high >= points[0].high - 1.0F;
            }
        }
        writer.join();
        QVERIFY(ordered);
    }
};

QTEST_APPLESS_MAIN(TestEnvelopeHistory)
#include "tst_envelope_history.moc"
