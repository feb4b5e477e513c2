#include "core/audio/frame_ring.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sinc;

namespace {

/// A value that says which sample it is; exact in float32.
float sampleAt(FramePosition frame, int channel) {
    return static_cast<float>((frame * 7 + channel) % 16'000'000);
}

std::vector<float> counted(FramePosition first, std::size_t frames, int channels) {
    std::vector<float> samples;
    for (std::size_t i = 0; i < frames; ++i) {
        for (int c = 0; c < channels; ++c) {
            samples.push_back(sampleAt(first + static_cast<FramePosition>(i), c));
        }
    }
    return samples;
}

std::size_t push(FrameRing& ring, FramePosition first, std::size_t frames) {
    const std::vector<float> samples = counted(first, frames, ring.channels());
    return ring.push({samples.data(), frames, ring.channels(), first});
}

bool holdsItsFrames(const BlockView& view) {
    const std::vector<float> expected = counted(view.position, view.frames, view.channels);
    const auto samples = view.interleaved();
    return std::equal(samples.begin(), samples.end(), expected.begin(), expected.end());
}

} // namespace

class TestFrameRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPushed_comesOutWithItsMarks() {
        FrameRing ring(2, 100, 8);
        QVERIFY(ring.capacityFrames() >= 100);
        const std::vector<float> samples = counted(50, 10, 2);
        QCOMPARE(ring.push({samples.data(), 10, 2, 50, 777, BlockFlags::DeviceChanged}), std::size_t(10));
        QCOMPARE(ring.fillFrames(), std::size_t(10));
        const BlockView view = ring.front(100);
        QCOMPARE(view.frames, std::size_t(10));
        QCOMPARE(view.channels, 2);
        QCOMPARE(view.position, FramePosition(50));
        QCOMPARE(view.captureTimeNs, std::int64_t(777));
        QCOMPARE(view.flags, BlockFlags::DeviceChanged);
        QVERIFY(holdsItsFrames(view));
        ring.pop(10);
        QCOMPARE(ring.front(100).frames, std::size_t(0));
        QCOMPARE(ring.fillFrames(), std::size_t(0));
        QCOMPARE(ring.highWaterFrames(), std::size_t(10));
    }

    void front_givesNeverMoreThanAskedFor_norMoreThanOnePacket() {
        FrameRing ring(1, 64, 8);
        push(ring, 0, 20);
        push(ring, 20, 20);
        QCOMPARE(ring.front(0).frames, std::size_t(0));
        QCOMPARE(ring.front(7).frames, std::size_t(7));
        QCOMPARE(ring.front(1'000).frames, std::size_t(20));
        ring.pop(7);
        QCOMPARE(ring.front(1'000).frames, std::size_t(13));
        QCOMPARE(ring.front(1'000).position, FramePosition(7));
        ring.pop(0);
        QCOMPARE(ring.front(1'000).position, FramePosition(7));
        ring.pop(13);
        QCOMPARE(ring.front(1'000).position, FramePosition(20));
    }

    void laterPartsOfAPacket_keepOnlyWhatIsTrueOfEveryFrame() {
        FrameRing ring(1, 64, 8);
        const std::vector<float> samples = counted(0, 10, 1);
        ring.push({samples.data(), 10, 1, 0, 0, BlockFlags::Discontinuity | BlockFlags::Silence});
        QVERIFY(has(ring.front(4).flags, BlockFlags::Discontinuity));
        ring.pop(4);
        QCOMPARE(ring.front(4).flags, BlockFlags::Silence);
    }

    void blocksWithoutSamples_areSilence_alsoOverTheEdge() {
        FrameRing ring(2, 16, 8);
        push(ring, 0, 12);
        ring.pop(ring.front(12).frames);
        QCOMPARE(ring.push({nullptr, 10, 2, 12}), std::size_t(10));
        std::size_t silent = 0;
        for (BlockView view = ring.front(16); view.frames > 0; view = ring.front(16)) {
            for (const float sample : view.interleaved()) {
                QCOMPARE(sample, 0.0F);
            }
            silent += view.frames;
            ring.pop(view.frames);
        }
        QCOMPARE(silent, std::size_t(10));
    }

    void aFullRing_dropsTheNewest_countsThem_andShowsTheHole() {
        FrameRing ring(1, 16, 8);
        QCOMPARE(push(ring, 0, 10), std::size_t(10));
        QCOMPARE(ring.roomFrames(), std::size_t(6));
        QCOMPARE(push(ring, 10, 10), std::size_t(6));
        QCOMPARE(push(ring, 20, 5), std::size_t(0));
        QCOMPARE(ring.droppedFrames(), std::uint64_t(9));
        QCOMPARE(ring.roomFrames(), std::size_t(0));
        QVERIFY(holdsItsFrames(ring.front(16)));
        ring.pop(10);
        QCOMPARE(push(ring, 25, 5), std::size_t(5));
        QVERIFY(holdsItsFrames(ring.front(16)));
        ring.pop(6);
        QCOMPARE(ring.front(16).position, FramePosition(25)); // 16 to 24 are missing
        QCOMPARE(ring.highWaterFrames(), std::size_t(16));
    }

    void aFullListOfPackets_dropsToo_andSaysSoBefore() {
        FrameRing ring(1, 1'024, 4);
        for (FramePosition i = 0; i < 4; ++i) {
            QCOMPARE(push(ring, i, 1), std::size_t(1));
        }
        QCOMPARE(ring.roomFrames(), std::size_t(0));
        QCOMPARE(push(ring, 4, 1), std::size_t(0));
        QCOMPARE(ring.droppedFrames(), std::uint64_t(1));
        ring.pop(1);
        QCOMPARE(ring.roomFrames(), ring.capacityFrames() - 3);
        QCOMPARE(push(ring, 5, 1), std::size_t(1));
    }

    void anEmptyBlock_isNoPacket() {
        FrameRing ring(1, 16, 2);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(push(ring, 0, 0), std::size_t(0));
        }
        QCOMPARE(ring.front(16).frames, std::size_t(0));
        QCOMPARE(push(ring, 0, 3), std::size_t(3));
        QCOMPARE(ring.droppedFrames(), std::uint64_t(0));
    }

    void oddSizes_wrapWithoutLoss_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<std::size_t>("capacity");
        for (const int channels : {1, 2, 3, 64}) {
            for (const std::size_t capacity :
                 {std::size_t(1), std::size_t(7), std::size_t(100), std::size_t(1'024)}) {
                QTest::addRow("%d channels, %d frames", channels, static_cast<int>(capacity))
                    << channels << capacity;
            }
        }
    }

    void oddSizes_wrapWithoutLoss() {
        QFETCH(int, channels);
        QFETCH(std::size_t, capacity);
        FrameRing ring(channels, capacity, 16);
        FramePosition written = 0;
        FramePosition read = 0;
        for (std::size_t step = 1; read < 5'000; ++step) {
            const std::size_t wanted = std::min(step * 37 % 61 + 1, ring.roomFrames());
            QCOMPARE(push(ring, written, wanted), wanted);
            written += static_cast<FramePosition>(wanted);
            const BlockView view = ring.front(step * 53 % 41 + 1);
            QVERIFY(holdsItsFrames(view));
            QVERIFY(view.frames == 0 || view.position == read);
            read += static_cast<FramePosition>(view.frames);
            ring.pop(view.frames);
            QCOMPARE(ring.fillFrames(), static_cast<std::size_t>(written - read));
        }
        QCOMPARE(ring.droppedFrames(), std::uint64_t(0));
    }

    /// A producer that never waits and a consumer that counts: every frame arrives once and in order, or is counted
    /// as dropped.
    void twoThreads_deliverOrCountEveryFrame_data() {
        QTest::addColumn<std::size_t>("capacity");
        QTest::addColumn<bool>("waits");
        QTest::newRow("large ring") << std::size_t(8'192) << true;
        QTest::newRow("small ring") << std::size_t(64) << true;
        QTest::newRow("small ring that runs over") << std::size_t(64) << false;
    }

    void twoThreads_deliverOrCountEveryFrame() {
        QFETCH(std::size_t, capacity);
        QFETCH(bool, waits);
        constexpr FramePosition kFrames = 400'000;
        FrameRing ring(3, capacity, 32);
        std::atomic<bool> done{false};
        std::thread producer([&] {
            FramePosition position = 0;
            for (std::size_t step = 1; position < kFrames; ++step) {
                const auto left = static_cast<std::size_t>(kFrames - position);
                const std::size_t frames = std::min(step * 31 % 47 + 1, left);
                while (waits && ring.roomFrames() < frames) {
                    std::this_thread::yield();
                }
                push(ring, position, frames);
                position += static_cast<FramePosition>(frames);
            }
            done.store(true);
        });
        FramePosition next = 0;
        std::uint64_t missing = 0;
        bool intact = true;
        for (std::size_t step = 1;; ++step) {
            const bool last = done.load();
            const BlockView view = ring.front(step * 29 % 53 + 1);
            if (view.frames == 0 && last) {
                break;
            }
            if (view.frames > 0) {
                intact = intact && view.position >= next && holdsItsFrames(view);
                missing += static_cast<std::uint64_t>(view.position - next);
                next = view.position + static_cast<FramePosition>(view.frames);
                ring.pop(view.frames);
            }
            intact = intact && ring.fillFrames() <= ring.capacityFrames();
        }
        producer.join();
        missing += static_cast<std::uint64_t>(kFrames - next);
        QVERIFY(intact);
        QCOMPARE(missing, ring.droppedFrames());
        QVERIFY(!waits || missing == 0);
    }
};

QTEST_APPLESS_MAIN(TestFrameRing)
#include "tst_frame_ring.moc"
