#include "core/process/channel_mixer.h"

#include <QTest>

#include <cmath>
#include <vector>

namespace {

sinc::ChannelMixer mixerFrom(sinc::StreamFormat from, sinc::StreamFormat to) {
    sinc::ChannelMixer mixer;
    mixer.prepare(from, to);
    return mixer;
}

sinc::StreamFormat channels(int count, sinc::ChannelMask mask = 0) {
    return {48'000, count, mask};
}

} // namespace

class TestChannelMixer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalLayouts_areLeftAlone() {
        QVERIFY(mixerFrom(channels(2), channels(2)).isIdentity());
        QVERIFY(mixerFrom(channels(5), channels(5)).isIdentity());
        QVERIFY(!mixerFrom(channels(2), channels(1)).isIdentity());
    }

    void stereoToMono_isTheMean() {
        const sinc::ChannelMixer mixer = mixerFrom(channels(2), channels(1));
        const std::vector<float> in{0.5F, -0.25F, 1.0F, 1.0F};
        std::vector<float> out(2);
        mixer.process(in.data(), out.data(), 2);
        QCOMPARE(out, (std::vector<float>{0.125F, 1.0F}));
    }

    void monoToStereo_copiesAtFullLevel() {
        const sinc::ChannelMixer mixer = mixerFrom(channels(1), channels(2));
        const std::vector<float> in{0.3F};
        std::vector<float> out(2);
        mixer.process(in.data(), out.data(), 1);
        QCOMPARE(out, (std::vector<float>{0.3F, 0.3F}));
    }

    void surroundToStereo_followsBs775() {
        // L R C LFE Ls Rs; scaled by 1 / (1 + 2 * 0.7071)
        const sinc::ChannelMixer mixer = mixerFrom(channels(6), channels(2));
        const double scale = 1.0 / (1.0 + 2.0 * std::sqrt(0.5));
        const std::vector<double> left{1.0, 0.0, std::sqrt(0.5), 0.0, std::sqrt(0.5), 0.0};
        for (int i = 0; i < 6; ++i) {
            QVERIFY(std::fabs(static_cast<double>(mixer.gain(0, i)) - left[static_cast<std::size_t>(i)] * scale) <
                    1e-6);
        }
    }

    void anyDownMix_keepsFullScaleWithinFullScale_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto& [from, to] :
             std::vector<std::pair<int, int>>{{2, 1}, {6, 1}, {6, 2}, {8, 2}, {8, 6}, {5, 2}, {64, 1}, {3, 7}}) {
            QTest::addRow("%d channels to %d", from, to) << from << to;
        }
    }
    void anyDownMix_keepsFullScaleWithinFullScale() {
        QFETCH(int, from);
        QFETCH(int, to);
        const sinc::ChannelMixer mixer = mixerFrom(channels(from), channels(to));
        const std::vector<float> in(static_cast<std::size_t>(from), 1.0F);
        std::vector<float> out(static_cast<std::size_t>(to));
        mixer.process(in.data(), out.data(), 1);
        bool heard = false;
        for (const float sample : out) {
            QVERIFY(sample <= 1.0F + 1e-6F);
            heard = heard || sample > 0.9F;
        }
        QVERIFY(heard);
    }

    void sevenToFive_foldsSideAndBackIntoTheSurrounds() {
        // FL FR FC LFE BL BR SL SR to FL FR FC LFE BL BR; the surround rows add up to 1.414, which scales all.
        const sinc::ChannelMixer mixer = mixerFrom(channels(8), channels(6));
        const float half = static_cast<float>(std::sqrt(0.5));
        const float scale = 1.0F / (2.0F * half);
        for (int front = 0; front < 4; ++front) {
            QVERIFY(std::fabs(mixer.gain(front, front) - scale) < 1e-6F);
        }
        QVERIFY(std::fabs(mixer.gain(4, 4) - half * scale) < 1e-6F);
        QVERIFY(std::fabs(mixer.gain(4, 6) - half * scale) < 1e-6F);
        QVERIFY(std::fabs(mixer.gain(5, 7) - half * scale) < 1e-6F);
        QCOMPARE(mixer.gain(0, 6), 0.0F);
    }

    void sideSurrounds_takeThePlaceOfBackOnes() {
        const sinc::ChannelMixer mixer = mixerFrom(channels(6, 0x60F), channels(6, 0x3F));
        QCOMPARE(mixer.gain(4, 4), 1.0F);
        QCOMPARE(mixer.gain(5, 5), 1.0F);
        QCOMPARE(mixer.gain(0, 4), 0.0F);
    }

    void fiveToSeven_keepsEverySpeaker() {
        const sinc::ChannelMixer mixer = mixerFrom(channels(6), channels(8));
        for (int c = 0; c < 6; ++c) {
            QCOMPARE(mixer.gain(c, c), 1.0F);
        }
        QCOMPARE(mixer.gain(6, 4), 0.0F);
    }

    void sameCountWithOtherSpeakers_isMixed() {
        // L R against side left, side right: not the same loudspeakers.
        QVERIFY(!mixerFrom(channels(2, 0x3), channels(2, 0x600)).isIdentity());
    }
};

QTEST_APPLESS_MAIN(TestChannelMixer)
#include "tst_channel_mixer.moc"
