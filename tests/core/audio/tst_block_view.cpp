#include "core/audio/block_view.h"

#include <QTest>

#include <vector>

using namespace sinc;

class TestBlockView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void part_keepsPositionAndFlagsTrue() {
        const std::vector<float> samples{0, 1, 2, 3, 4, 5, 6, 7};
        const BlockView block{samples.data(), 4, 2, 100, 5, BlockFlags::Discontinuity | BlockFlags::Silence};
        const BlockView head = block.part(0, 1);
        QCOMPARE(head.samples[0], 0.0F);
        QCOMPARE(head.position, FramePosition(100));
        QVERIFY(has(head.flags, BlockFlags::Discontinuity));
        const BlockView tail = block.part(1, 3);
        QCOMPARE(tail.samples[0], 2.0F);
        QCOMPARE(tail.position, FramePosition(101));
        QCOMPARE(tail.sampleCount(), std::size_t(6));
        QVERIFY(!has(tail.flags, BlockFlags::Discontinuity)); // that was before the first frame
        QVERIFY(has(tail.flags, BlockFlags::Silence));        // and this is true of every one
    }

    void silenceWithoutSamples_canBeCutToo() {
        const BlockView silence{nullptr, 10, 2, 0};
        const BlockView tail = silence.part(4, 6);
        QVERIFY(tail.samples == nullptr);
        QCOMPARE(tail.position, FramePosition(4));
        QVERIFY(silence.interleaved().empty());
    }
};

QTEST_APPLESS_MAIN(TestBlockView)
#include "tst_block_view.moc"
