#include "core/capture/file/channel_order.h"

#include <QTest>

#include <sndfile.h>

using sinc::ChannelOrder;

class TestChannelOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vorbisSurround_isBroughtIntoTheOrderOfTheMask() {
        // Vorbis: left, centre, right, rear left, rear right, low frequencies
        const std::vector<int> vorbis{SF_CHANNEL_MAP_LEFT,      SF_CHANNEL_MAP_CENTER,     SF_CHANNEL_MAP_RIGHT,
                                      SF_CHANNEL_MAP_REAR_LEFT, SF_CHANNEL_MAP_REAR_RIGHT, SF_CHANNEL_MAP_LFE};
        ChannelOrder order(vorbis);
        QCOMPARE(order.mask(), 0x3FU);
        std::vector<float> frames{1, 3, 2, 5, 6, 4, 10, 30, 20, 50, 60, 40, 99};
        order.apply(frames.data(), 2);
        QCOMPARE(frames, (std::vector<float>{1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60, 99}));
    }

    void orderedChannels_areLeftAlone() {
        ChannelOrder order(std::vector<int>{SF_CHANNEL_MAP_LEFT, SF_CHANNEL_MAP_RIGHT});
        QCOMPARE(order.mask(), 0x3U);
        std::vector<float> frames{1, 2};
        order.apply(frames.data(), 1);
        QCOMPARE(frames, (std::vector<float>{1, 2}));
    }

    void speakersWithoutAPlaceInAMask_changeNothing() {
        for (const std::vector<int>& speakers :
             {std::vector<int>{SF_CHANNEL_MAP_MONO}, std::vector<int>{SF_CHANNEL_MAP_RIGHT, SF_CHANNEL_MAP_RIGHT},
              std::vector<int>{SF_CHANNEL_MAP_RIGHT, SF_CHANNEL_MAP_INVALID}, std::vector<int>{}}) {
            ChannelOrder order(speakers);
            QCOMPARE(order.mask(), 0U);
            std::vector<float> frame{1, 2};
            order.apply(frame.data(), 1);
            QCOMPARE(frame, (std::vector<float>{1, 2}));
        }
    }
};

QTEST_APPLESS_MAIN(TestChannelOrder)
#include "tst_channel_order.moc"
