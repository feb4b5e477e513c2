#include "core/dsp/resampler.h"
#include "tests/core/dsp/stream_of.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace sinc;
using namespace sinc::test;

namespace {

double besselI0(double x) {
    double term = 1.0;
    double sum = 1.0;
    for (int k = 1; k < 60; ++k) {
        term *= x * x / 4.0 / (static_cast<double>(k) * k);
        sum += term;
    }
    return sum;
}

/// The original's formula, word for word: output i of a block.
double original(const std::vector<float>& block, int from, int to, std::int64_t i) {
    const double position = static_cast<double>(i) * from / to;
    const auto whole = static_cast<std::int64_t>(std::floor(position + 1.0e-9));
    const double phase = std::floor((position - static_cast<double>(whole)) * 1024.0 + 1.0e-6);
    double weights = 0.0;
    double sum = 0.0;
    for (int k = 0; k < 32; ++k) {
        const double x = (k - 16) + phase / 1024.0;
        const double across = (k - 15.5) / 16.0;
        const double sinc = x == 0.0 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
        const double weight = sinc * besselI0(7.0 * std::sqrt(1.0 - across * across)) / besselI0(7.0);
        weights += weight;
        const std::int64_t frame = whole - 16 + k;
        if (frame >= 0 && frame < static_cast<std::int64_t>(block.size())) {
            sum += weight * static_cast<double>(block[static_cast<std::size_t>(frame)]);
        }
    }
    return sum / weights;
}

Resampler prepared(int from, int to, int channels = 1) {
    Resampler resampler;
    const Status ok = resampler.prepare({from, to, channels, qualityNamed("kaiser-v2.5").value()}, 480);
    Q_ASSERT(ok.ok());
    Q_UNUSED(ok);
    return resampler;
}

} // namespace

class TestBlockV25 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void process_doesWhatTheOriginalDid_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("48 to 16 kHz") << 48'000 << 16'000;
        QTest::newRow("48 to 44.1 kHz") << 48'000 << 44'100;
        QTest::newRow("44.1 to 48 kHz") << 44'100 << 48'000;
    }
    void process_doesWhatTheOriginalDid() {
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler = prepared(from, to);
        for (unsigned block = 0; block < 3; ++block) {
            const auto in = noise<float>(480, block + 1);
            std::vector<float> out(resampler.maxOutputFrames(480));
            const std::size_t got = resampler.process(in.data(), 480, out.data());
            QCOMPARE(got, static_cast<std::size_t>(480LL * to / from));
            for (std::size_t i = 0; i < got; ++i) {
                const double expected = original(in, from, to, static_cast<std::int64_t>(i));
                QVERIFY(std::fabs(static_cast<double>(out[i]) - expected) < 1.0e-6);
            }
        }
    }

    // Every third frame, untouched: nothing keeps aliases out.
    void process_dropsFrames_from48To16() {
        Resampler resampler = prepared(48'000, 16'000);
        const auto in = noise<float>(480);
        std::vector<float> out(resampler.maxOutputFrames(480));
        QCOMPARE(resampler.process(in.data(), 480, out.data()), std::size_t{160});
        for (std::size_t i = 0; i < 160; ++i) {
            QVERIFY(std::fabs(out[i] - in[3 * i]) < 1.0e-6F);
        }
    }

    void process_losesFrames_betweenBlocks() {
        Resampler resampler = prepared(44'100, 48'000);
        const auto out = stream(resampler, noise<float>(44'100));
        QVERIFY(out.size() < 48'000);
    }

    void process_replacesWhatIsNoNumber() {
        Resampler resampler = prepared(48'000, 44'100, 2);
        auto in = noise<float>(2 * 480);
        in[33] = std::nanf("");
        std::vector<float> out(2 * resampler.maxOutputFrames(480));
        const std::size_t got = resampler.process(in.data(), 480, out.data());
        QVERIFY(std::all_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(2 * got),
                            [](float value) { return std::isfinite(value); }));
        QCOMPARE(resampler.replacedSamples(), std::uint64_t{1});
    }
};

QTEST_APPLESS_MAIN(TestBlockV25)
#include "tst_block_v25.moc"
