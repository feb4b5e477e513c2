#include "core/meter/sample_tap.h"

#include <QTest>

#include <atomic>
#include <limits>
#include <thread>
#include <vector>

namespace {

std::vector<float> ramp(std::size_t frames, float first = 0.0F) {
    std::vector<float> samples(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        samples[n] = first + static_cast<float>(n);
    }
    return samples;
}

} // namespace

class TestSampleTap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_givesTheNewestSamplesOfAChannel() {
        sinc::SampleTap tap;
        tap.addReader();
        tap.reset(2, 48'000);
        const std::vector<float> samples = ramp(20); // ten stereo frames
        tap.process({samples.data(), 10, 2});
        std::vector<float> newest(3);
        tap.read(1, tap.position(), newest);
        QCOMPARE(newest, (std::vector<float>{15.0F, 17.0F, 19.0F}));
        tap.read(0, 2, newest); // two frames only: silence comes before the beginning
        QCOMPARE(newest, (std::vector<float>{0.0F, 0.0F, 2.0F}));
    }

    void blocksLongerThanTheTap_leaveTheirEnd() {
        sinc::SampleTap tap;
        tap.addReader();
        tap.reset(1, 48'000);
        const std::vector<float> samples = ramp(sinc::SampleTap::kFrames + 1'000);
        tap.process({samples.data(), samples.size(), 1});
        std::vector<float> newest(sinc::SampleTap::kReadable);
        tap.read(0, tap.position(), newest);
        QCOMPARE(newest.back(), samples.back());
        QCOMPARE(newest.front(), samples[samples.size() - newest.size()]);
    }

    void nothingIsKept_whenNobodyWantsIt() {
        sinc::SampleTap tap;
        tap.reset(1, 48'000);
        const float one = 1.0F;
        tap.process({&one, 1, 1});
        QCOMPARE(tap.position(), std::uint64_t{0});
    }

    void brokenSamples_areSilence() {
        sinc::SampleTap tap;
        tap.addReader();
        tap.reset(1, 48'000);
        const float bad = std::numeric_limits<float>::quiet_NaN();
        tap.process({&bad, 1, 1});
        std::vector<float> newest(1);
        tap.read(0, 1, newest);
        QCOMPARE(newest[0], 0.0F);
    }

    void reader_seesRisingSamples_whileTheWriterGoesOn() {
        sinc::SampleTap tap;
        tap.addReader();
        tap.reset(1, 48'000);
        std::atomic<bool> done{false};
        std::thread writer([&] {
            for (int round = 0; round < 2'000; ++round) {
                const std::vector<float> samples = ramp(256, static_cast<float>(round * 256));
                tap.process({samples.data(), samples.size(), 1});
            }
            done = true;
        });
        bool rising = true;
        std::vector<float> newest(64);
        while (!done) {
            tap.read(0, tap.position(), newest);
            for (std::size_t i = 1; i < newest.size(); ++i) {
                rising = rising && newest[i] >= newest[i - 1];
            }
        }
        writer.join();
        QVERIFY(rising);
    }
};

QTEST_APPLESS_MAIN(TestSampleTap)
#include "tst_sample_tap.moc"
