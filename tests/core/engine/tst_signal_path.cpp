#include "core/engine/playback_ring.h"
#include "core/engine/signal_path.h"

#include <QTest>

#include <array>
#include <memory>
#include <vector>

using namespace sinc;

namespace {

constexpr StreamFormat kFormat{48'000, 2, 0};

/// A signal path whose past is kept for a second, so that the test can look at what went through it.
class Path {
public:
    Path() { path.open(kFormat, 1.0); }

    void deliver(FramePosition position, std::size_t frames, float value) {
        const std::vector<float> samples(2 * frames, value);
        path.deliver({samples.data(), frames, 2, position});
    }
    /// The first channel of what was passed on.
    [[nodiscard]] std::vector<float> passed() const {
        std::vector<float> samples;
        const PreRoll& past = path.preRoll();
        for (std::size_t first = 0; first < past.frames();) {
            const BlockView piece = past.piece(first, 4'096);
            for (std::size_t i = 0; i < piece.frames; ++i) {
                samples.push_back(piece.samples[2 * i]);
            }
            first += piece.frames;
        }
        return samples;
    }

    std::unique_ptr<EnvelopeHistory> envelope = std::make_unique<EnvelopeHistory>();
    SignalPath path{*envelope};
};

/// Three runs of one value each.
std::vector<float> runs(std::size_t a, float av, std::size_t b, float bv, std::size_t c, float cv) {
    std::vector<float> samples(a, av);
    samples.insert(samples.end(), b, bv);
    samples.insert(samples.end(), c, cv);
    return samples;
}

} // namespace

class TestSignalPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOn_whatArrives_inOrder() {
        Path p;
        p.deliver(0, 300, 0.25F);
        p.deliver(300, 500, 0.5F);
        QCOMPARE(p.path.position(), FramePosition{0}); // not before the worker drains
        p.path.drain();
        QCOMPARE(p.path.position(), FramePosition{800});
        QCOMPARE(p.passed(), runs(300, 0.25F, 500, 0.5F, 0, 0.0F));
        QCOMPARE(p.path.gaps(), 0U);
        QCOMPARE(p.path.meters().level().levels()[0].peak, 0.5F);
    }

    void whatTheSourceLost_becomesSilenceOfTheSameLength() {
        Path p;
        p.deliver(0, 300, 0.25F);
        p.deliver(5'300, 200, 0.5F);
        p.path.drain();
        QCOMPARE(p.path.position(), FramePosition{5'500});
        QCOMPARE(p.path.gaps(), 1U);
        QCOMPARE(p.path.gapFrames(), std::int64_t{5'000});
        QCOMPARE(p.passed(), runs(300, 0.25F, 5'000, 0.0F, 200, 0.5F));
        p.deliver(5'600, 100, 0.5F);
        p.path.drain();
        QCOMPARE(p.path.gaps(), 2U);
        QCOMPARE(p.path.gapFrames(), std::int64_t{5'100});
    }

    void aGapLongerThanOneDrain_isOneGap() {
        Path p;
        p.deliver(0, 100, 0.25F);
        p.deliver(100 + 5 * 48'000, 100, 0.5F);
        for (int i = 0; i < 7; ++i) {
            p.path.drain();
        }
        QCOMPARE(p.path.position(), FramePosition{200 + 5 * 48'000});
        QCOMPARE(p.path.gaps(), 1U);
        QCOMPARE(p.path.gapFrames(), std::int64_t{5 * 48'000});
    }

    /// A device that is away for a while: its backend goes on with silence, block by block.
    void silenceInPlaceOfLostFrames_isOneGap() {
        constexpr BlockFlags kLost = BlockFlags::Silence | BlockFlags::Discontinuity;
        Path p;
        p.deliver(0, 300, 0.25F);
        p.path.deliver({nullptr, 4'800, 2, 300, 0, kLost}); // longer than one step
        p.path.drain();
        p.path.deliver({nullptr, 4'800, 2, 5'100, 0, kLost});
        p.path.drain();
        p.path.deliver(
            {nullptr, 2'000, 2, 9'900, 0, BlockFlags::Silence | BlockFlags::DeviceChanged}); // it is back
        p.deliver(11'900, 200, 0.5F);
        p.path.drain();
        QCOMPARE(p.path.gaps(), 1U);
        QCOMPARE(p.path.gapFrames(), std::int64_t{9'600});
        QCOMPARE(p.passed(), runs(300, 0.25F, 11'600, 0.0F, 200, 0.5F));
        p.path.deliver({nullptr, 100, 2, 12'100, 0, BlockFlags::Silence}); // what a device itself calls silence
        p.path.deliver({nullptr, 100, 2, 12'200, 0, kLost});
        p.path.drain();
        QCOMPARE(p.path.gaps(), 2U);
        QCOMPARE(p.path.gapFrames(), std::int64_t{9'700});
    }

    void silenceWithoutSamples_isPassedOn() {
        Path p;
        p.path.deliver({nullptr, 400, 2, 0});
        p.path.drain();
        QCOMPARE(p.path.position(), FramePosition{400});
        QCOMPARE(p.passed(), std::vector<float>(400, 0.0F));
        QCOMPARE(p.path.gaps(), 0U);
    }

    void aSourceThatCountsFromTheStartAgain_goesOn() {
        Path p;
        p.deliver(0, 1'000, 0.25F);
        p.deliver(0, 1'000, 0.5F); // another device took over
        p.deliver(1'000, 1'000, 0.75F);
        p.path.drain();
        QCOMPARE(p.path.position(), FramePosition{3'000});
        QCOMPARE(p.path.gaps(), 0U);
        QCOMPARE(p.passed(), runs(1'000, 0.25F, 1'000, 0.5F, 1'000, 0.75F));
    }

    void aFullRing_countsWhatItDropped_andKeepsTheTimeline() {
        Path p;
        const std::size_t room = p.path.room();
        QVERIFY(room >= 4 * 48'000);
        FramePosition position = 0;
        for (; position < static_cast<FramePosition>(room) + 48'000; position += 4'800) {
            p.deliver(position, 4'800, 0.25F);
        }
        QVERIFY(p.path.fill() > 0.99F);
        const std::uint64_t dropped = p.path.droppedFrames();
        QCOMPARE(static_cast<FramePosition>(dropped), position - static_cast<FramePosition>(room));
        while (p.path.fill() > 0.0F) {
            p.path.drain();
        }
        p.deliver(position, 480, 0.5F);
        p.path.drain();
        p.path.drain();
        p.path.drain();
        QCOMPARE(p.path.position(), position + 480);
        QCOMPARE(static_cast<std::uint64_t>(p.path.gapFrames()), dropped);
        QCOMPARE(p.path.gaps(), 1U);
    }

    void end_isTold_onceEverythingWasPassedOn() {
        Path p;
        p.deliver(0, 100, 0.25F);
        p.path.ended(CaptureEnd::Gone);
        QVERIFY(!p.path.finished());
        p.path.drain();
        QVERIFY(p.path.finished() == CaptureEnd::Gone);
        p.path.open(kFormat, 0.0);
        QVERIFY(!p.path.finished());
        QCOMPARE(p.path.position(), FramePosition{0});
    }

    void aListener_hearsWhatIsPassedOn() {
        Path p;
        PlaybackRing listener(kFormat, PlaybackRing::Mode::Live);
        p.path.setListener(&listener);
        p.deliver(0, 2'000, 0.25F);
        p.path.drain();
        std::array<float, 200> heard{};
        QCOMPARE(listener.read(heard.data(), 100), std::size_t{100});
        QCOMPARE(heard[199], 0.25F);
        p.path.setListener(nullptr);
        p.deliver(2'000, 2'000, 0.5F);
        p.path.drain();
        QCOMPARE(listener.framesRead(), std::int64_t{100});
        std::vector<float> rest(20'000);
        QCOMPARE(listener.read(rest.data(), 10'000), std::size_t{1'900});
    }

    void envelope_marksTheGap() {
        Path p;
        p.deliver(0, 4'800, 0.25F);
        p.deliver(9'600, 4'800, 0.5F);
        p.path.drain();
        p.path.drain();
        std::array<EnvelopePoint, 60> points{};
        QCOMPARE(p.envelope->newest(0, points), points.size());
        QVERIFY(!points[0].gap && points[0].high == 0.25F);
        QVERIFY(points[30].gap);
        QVERIFY(!points[59].gap && points[59].high == 0.5F);
    }
};

QTEST_APPLESS_MAIN(TestSignalPath)
#include "tst_signal_path.moc"
