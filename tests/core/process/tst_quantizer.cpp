#include "core/audio/quantizer.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

using sinc::SampleFormat;

namespace {

constexpr int kRate = 48'000;

double scaleOf(SampleFormat format) {
    return std::ldexp(1.0, 8 * sinc::bytesPerSample(format) - 1);
}

std::vector<float> sine(double amplitude, std::size_t frames) {
    std::vector<float> samples(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        samples[n] = static_cast<float>(amplitude *
                                        std::sin(2.0 * std::numbers::pi * 997.0 * static_cast<double>(n) / kRate));
    }
    return samples;
}

std::vector<float> quantized(std::vector<float> samples, SampleFormat format, sinc::Quantizer& quantizer) {
    quantizer.prepare(format, 1, kRate);
    quantizer.process(samples.data(), samples.size());
    return samples;
}

std::vector<float> quantized(const std::vector<float>& samples, SampleFormat format) {
    sinc::Quantizer quantizer;
    return quantized(samples, format, quantizer);
}

} // namespace

class TestQuantizer : public QObject {
    Q_OBJECT

    static void formats() {
        QTest::addColumn<int>("format");
        QTest::newRow("s16") << static_cast<int>(SampleFormat::S16);
        QTest::newRow("s24") << static_cast<int>(SampleFormat::S24);
    }

private Q_SLOTS:
    void samplesOnTheGrid_passBitForBit_data() { formats(); }
    void samplesOnTheGrid_passBitForBit() {
        QFETCH(int, format);
        const auto grid = static_cast<SampleFormat>(format);
        std::vector<float> samples;
        for (int n = 0; n < 65'536; ++n) {
            const double step = (n - 32'768) * (grid == SampleFormat::S24 ? 255.0 : 1.0);
            samples.push_back(static_cast<float>(step / scaleOf(grid)));
        }
        sinc::Quantizer quantizer;
        QCOMPARE(quantized(samples, grid, quantizer), samples);
        QCOMPARE(quantizer.clippedSamples(), std::uint64_t{0});
    }

    void samplesOffTheGrid_landOnItWithDither_data() { formats(); }
    void samplesOffTheGrid_landOnItWithDither() {
        QFETCH(int, format);
        const auto grid = static_cast<SampleFormat>(format);
        const std::vector<float> in = sine(0.3, 48'000);
        const std::vector<float> out = quantized(in, grid);
        double error = 0.0;
        for (std::size_t n = 0; n < in.size(); ++n) {
            const double step = static_cast<double>(out[n]) * scaleOf(grid);
            QCOMPARE(step, std::rint(step));
            const double off = step - static_cast<double>(in[n]) * scaleOf(grid);
            QVERIFY(std::fabs(off) <= 1.5);
            error += off * off;
        }
        // TPDF dither of two LSB width has variance 1/6, rounding adds 1/12: together 1/4 LSB².
        QVERIFY(std::fabs(error / static_cast<double>(in.size()) - 0.25) < 0.01);
    }

    void signalBelowOneStep_survivesDither() {
        const std::vector<float> in = sine(0.4 / 32768.0, 480'000);
        const std::vector<float> out = quantized(in, SampleFormat::S16);
        double product = 0.0;
        double power = 0.0;
        for (std::size_t n = 0; n < in.size(); ++n) {
            product += static_cast<double>(in[n]) * static_cast<double>(out[n]);
            power += static_cast<double>(in[n]) * static_cast<double>(in[n]);
        }
        QVERIFY(std::fabs(product / power - 1.0) < 0.05);
    }

    void silence_staysSilent_alsoAfterMusic() {
        std::vector<float> samples = sine(0.3, 4'800);
        samples.resize(48'000, 0.0F);
        const std::vector<float> out = quantized(samples, SampleFormat::S16);
        for (std::size_t n = 4'800 + 4'800; n < out.size(); ++n) {
            QCOMPARE(out[n], 0.0F);
        }
    }

    void values_beyondTheRange_areSetToItsEndAndCounted() {
        sinc::Quantizer quantizer;
        const float infinity = std::numeric_limits<float>::infinity();
        const std::vector<float> out =
            quantized({1.0F, -1.0F, 2.0F, -2.0F, infinity, std::numeric_limits<float>::quiet_NaN()},
                      SampleFormat::S16, quantizer);
        const float top = 32767.0F / 32768.0F;
        QCOMPARE(out, (std::vector<float>{top, -1.0F, top, -1.0F, top, 0.0F}));
        QCOMPARE(quantizer.clippedSamples(), std::uint64_t{4});
    }

    void float32_passesUntouched() {
        const std::vector<float> in{1.5F, -3.0F, 1e-30F, 0.1F};
        QCOMPARE(quantized(in, SampleFormat::F32), in);
    }

    void s32_keepsFloat32_toHalfAStep() {
        const std::vector<float> in = sine(0.7, 1'000);
        const std::vector<float> out = quantized(in, SampleFormat::S32);
        for (std::size_t n = 0; n < in.size(); ++n) {
            QVERIFY(std::fabs(static_cast<double>(out[n]) - static_cast<double>(in[n])) <= std::ldexp(1.0, -32));
        }
    }

    void process_givesIdenticalOutput_whenInputIsSplitDifferently() {
        const std::vector<float> in = sine(0.3, 9'600);
        const std::vector<float> whole = quantized(in, SampleFormat::S16);
        std::vector<float> split = in;
        sinc::Quantizer quantizer;
        quantizer.prepare(SampleFormat::S16, 1, kRate);
        for (std::size_t first = 0, size = 1; first < split.size(); size = size * 5 % 733) {
            const std::size_t frames = std::min(size, split.size() - first);
            quantizer.process(split.data() + first, frames);
            first += frames;
        }
        QCOMPARE(split, whole);
    }
};

QTEST_APPLESS_MAIN(TestQuantizer)
#include "tst_quantizer.moc"
