#include "core/engine/playback_ring.h"

#include <QTest>

#include <vector>

using namespace sinc;

namespace {

constexpr StreamFormat kFormat{48'000, 1, 0};
constexpr std::size_t kCushion = 1'440; ///< 30 ms
constexpr std::size_t kLatest = 9'600;  ///< 200 ms

/// Delivers frames whose value is their number.
class Producer {
public:
    explicit Producer(PlaybackRing& ring)
        : m_ring(ring) {}
    void deliver(std::size_t frames) {
        std::vector<float> samples;
        for (std::size_t i = 0; i < frames; ++i) {
            samples.push_back(static_cast<float>(m_next++));
        }
        m_ring.deliver({samples.data(), frames, 1, 0});
    }

private:
    PlaybackRing& m_ring;
    int m_next = 0;
};

std::vector<float> read(PlaybackRing& ring, std::size_t frames) {
    std::vector<float> samples(frames);
    samples.resize(ring.read(samples.data(), frames));
    return samples;
}

} // namespace

class TestPlaybackRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesNothing_beforeTheCushionHasGathered() {
        PlaybackRing ring(kFormat, PlaybackRing::Mode::Live);
        Producer producer(ring);
        producer.deliver(kCushion - 1);
        QVERIFY(read(ring, 480).empty());
        producer.deliver(1);
        QCOMPARE(read(ring, 480).size(), std::size_t{480});
        QCOMPARE(ring.framesRead(), std::int64_t{480});
    }

    void gathersAgain_whenItRanDry() {
        PlaybackRing ring(kFormat, PlaybackRing::Mode::Live);
        Producer producer(ring);
        producer.deliver(kCushion);
        QCOMPARE(read(ring, 2 * kCushion).size(), kCushion);
        producer.deliver(480);
        QVERIFY(read(ring, 480).empty());
        producer.deliver(kCushion);
        QCOMPARE(read(ring, 10).front(), static_cast<float>(kCushion)); // and nothing was lost
    }

    void live_dropsWhatIsLate() {
        PlaybackRing ring(kFormat, PlaybackRing::Mode::Live);
        Producer producer(ring);
        producer.deliver(20'000);
        const std::vector<float> heard = read(ring, 480);
        QCOMPARE(heard.front(), static_cast<float>(20'000 - kCushion));
        QCOMPARE(heard.size(), std::size_t{480});
    }

    void live_keepsWhatIsInTime() {
        PlaybackRing ring(kFormat, PlaybackRing::Mode::Live);
        Producer producer(ring);
        producer.deliver(kLatest);
        QCOMPARE(read(ring, 480).front(), 0.0F);
    }

    void file_losesNoFrame() {
        PlaybackRing ring(kFormat, PlaybackRing::Mode::File);
        Producer producer(ring);
        std::vector<float> heard;
        for (int round = 0; round < 50; ++round) {
            while (ring.room() >= 4'800) {
                producer.deliver(4'800);
            }
            const std::vector<float> some = read(ring, 10'000);
            heard.insert(heard.end(), some.begin(), some.end());
        }
        QCOMPARE(heard.size(), std::size_t{500'000});
        for (std::size_t i = 0; i < heard.size(); ++i) {
            QCOMPARE(heard[i], static_cast<float>(i));
        }
    }

    void aShortFile_isPlayedToItsEnd() {
        PlaybackRing ring(kFormat, PlaybackRing::Mode::File);
        Producer producer(ring);
        producer.deliver(100); // less than the cushion
        QVERIFY(!ring.drained());
        ring.ended(CaptureEnd::Finished);
        QVERIFY(!ring.drained());
        QCOMPARE(read(ring, 480).size(), std::size_t{100});
        QVERIFY(ring.drained());
    }
};

QTEST_APPLESS_MAIN(TestPlaybackRing)
#include "tst_playback_ring.moc"
