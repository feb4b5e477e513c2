#include "core/capture/wasapi/exclusive_format.h"

#include <QTest>

#include <algorithm>

using namespace sinc;
using namespace sinc::wasapi;

class TestExclusiveFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void candidates_beginWithTheDevicesOwn_bestFirst() {
        const StreamFormat own{44'100, 6, 0x3F};
        const std::vector<WireFormat> candidates = exclusiveCandidates(own);
        QVERIFY(candidates.front() == (WireFormat{WireSample::F32, own}));
        QVERIFY(candidates[4] == (WireFormat{WireSample::S16, own}));
        QVERIFY(std::all_of(candidates.begin(), candidates.end(), [&](const WireFormat& one) {
            return one.stream.channels == own.channels && one.stream.channelMask == own.channelMask;
        }));
    }

    void candidates_askForNothingTwice() {
        const std::vector<WireFormat> candidates = exclusiveCandidates({48'000, 2, 0x3});
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            QCOMPARE(std::count(candidates.begin(), candidates.end(), candidates[i]), 1);
        }
    }

    void period_isWhatTheFramesLast() {
        QCOMPARE(alignedPeriodTicks(448, 44'100), 101'587); // 101587.3
        QCOMPARE(alignedPeriodTicks(480, 48'000), 100'000);
        QCOMPARE(alignedPeriodTicks(1'056, 48'000), 220'000);
    }
};

QTEST_APPLESS_MAIN(TestExclusiveFormat)
#include "tst_exclusive_format.moc"
