#include "core/audio/sample_kernels.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace sinc;

namespace {

std::vector<float> noise(std::size_t count, float level) {
    std::mt19937 random(3);
    std::normal_distribution<float> normal(0.0F, level);
    std::vector<float> samples(count);
    for (float& sample : samples) {
        sample = normal(random);
    }
    return samples;
}

} // namespace

class TestSampleKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mixPair_givesThePlainBits_forEveryLength() {
        const std::vector<float> in = noise(2 * 300, 0.3F);
        for (std::size_t frames = 0; frames <= 300; ++frames) {
            std::vector<float> fast(frames + 1, 7.0F);
            std::vector<float> plain(frames + 1, 7.0F);
            kernels::mixPair(in.data(), frames, 0.7071F, 0.3F, fast.data());
            kernels::plain::mixPair(in.data(), frames, 0.7071F, 0.3F, plain.data());
            QCOMPARE(fast, plain);
        }
    }

    void ditherToGrid_givesThePlainBits_forEveryLength_data() {
        QTest::addColumn<float>("scale");
        QTest::addColumn<float>("level");
        QTest::newRow("16 bit") << 32'768.0F << 0.2F;
        QTest::newRow("16 bit, clipping") << 32'768.0F << 2.0F;
        QTest::newRow("24 bit") << 8'388'608.0F << 0.9F;
        QTest::newRow("8 bit, quiet") << 128.0F << 0.001F;
    }
    void ditherToGrid_givesThePlainBits_forEveryLength() {
        QFETCH(float, scale);
        QFETCH(float, level);
        const std::vector<float> in = noise(300, level);
        for (std::size_t count = 0; count <= 300; ++count) {
            std::vector<float> fast(in);
            std::vector<float> plain(in);
            const auto first = static_cast<std::uint32_t>(0xFFFFFF00U + count); // also across the counter's end
            const std::size_t clipped = kernels::ditherToGrid(fast.data(), count, SampleGrid{scale}, first);
            QCOMPARE(clipped, kernels::plain::ditherToGrid(plain.data(), count, SampleGrid{scale}, first));
            QCOMPARE(fast, plain);
        }
    }

    void ditherToGrid_takesZeroForNoNumber_andCountsInfinity() {
        std::vector<float> samples(40, std::numeric_limits<float>::quiet_NaN());
        samples[5] = std::numeric_limits<float>::infinity();
        samples[6] = -std::numeric_limits<float>::infinity();
        QCOMPARE(kernels::ditherToGrid(samples.data(), samples.size(), SampleGrid{32'768.0F}, 0), std::size_t{2});
        QCOMPARE(samples[0], 0.0F);
        QCOMPARE(samples[5], 32'767.0F / 32'768.0F);
        QCOMPARE(samples[6], -1.0F);
    }
};

QTEST_APPLESS_MAIN(TestSampleKernels)
#include "tst_sample_kernels.moc"
