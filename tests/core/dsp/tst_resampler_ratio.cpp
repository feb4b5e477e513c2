#include "core/dsp/resampler.h"
#include "core/lab/tone_analysis.h"
#include "tests/core/dsp/stream_of.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace sinc;
using namespace sinc::lab;
using namespace sinc::test;

namespace {

constexpr double kPi = std::numbers::pi;
constexpr int kRate = 48'000;

Resampler varying(const char* quality, int from = kRate, int to = kRate) {
    Resampler resampler;
    const Status ok = resampler.prepare({from, to, 1, qualityNamed(quality).value(), true}, 480);
    Q_ASSERT(ok.ok());
    Q_UNUSED(ok);
    return resampler;
}

/// Input position of every output when the ratio changes every `kEvery` frames along `ratioAt`.
constexpr std::int64_t kEvery = 48;

template <typename RatioAt>
std::vector<double> idealPositions(std::int64_t frames, RatioAt ratioAt) {
    std::vector<double> positions;
    double outputs = 0.0; // output time at the start of a stretch
    for (std::int64_t at = 0; at < frames; at += kEvery) {
        const double ratio = ratioAt(at);
        for (auto n = static_cast<double>(positions.size()); n < outputs + ratio * kEvery - 1.0e-9; n += 1.0) {
            positions.push_back(static_cast<double>(at) + (n - outputs) / ratio);
        }
        outputs += ratio * kEvery;
    }
    return positions;
}

} // namespace

class TestResamplerRatio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setRatio_leavesNoLine_whenATonesweepsThroughFivePercent_data() {
        QTest::addColumn<QString>("quality");
        QTest::newRow("standard") << QStringLiteral("standard");
        QTest::newRow("high") << QStringLiteral("high");
        QTest::newRow("mastering") << QStringLiteral("mastering");
    }

    // 997 Hz through -5 % to +5 % in a second, against the same sine at the ideal instants.
    void setRatio_leavesNoLine_whenATonesweepsThroughFivePercent() {
        QFETCH(QString, quality);
        Resampler resampler = varying(quality.toLatin1().constData());
        const auto ratioAt = [](std::int64_t at) { return 0.95 + 0.1 * static_cast<double>(at) / kRate; };
        std::vector<double> out;
        std::vector<double> block(resampler.maxOutputFrames(480));
        for (std::int64_t at = 0; at < kRate; at += 480) {
            std::vector<double> in(480);
            for (std::int64_t n = 0; n < 480; ++n) {
                in[static_cast<std::size_t>(n)] = std::sin(2.0 * kPi * 997.0 * static_cast<double>(at + n) / kRate);
            }
            for (std::int64_t change = at; change < at + 480; change += kEvery) {
                QVERIFY(resampler.setRatio(ratioAt(change), change));
            }
            const std::size_t got = resampler.process(in.data(), in.size(), block.data());
            out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(got));
        }
        const std::vector<double> positions = idealPositions(kRate, ratioAt);
        constexpr std::size_t kLength = 32'768;
        constexpr std::size_t kSkip = 4000;
        QVERIFY(out.size() > kSkip + kLength);
        std::vector<double> error(kLength);
        for (std::size_t n = 0; n < kLength; ++n) {
            error[n] = out[n + kSkip] - std::sin(2.0 * kPi * 997.0 * positions[n + kSkip] / kRate);
        }
        ToneAnalyser analyser(kLength);
        const double worstDb = decibelsOf(analyser.largestLine(error).amplitude);
        QVERIFY2(worstDb < -100.0, qPrintable(QString::number(worstDb)));
    }

    void setRatio_takesEffectAtItsFrame() {
        Resampler resampler = varying("standard", 48'000, 44'100);
        // A ramp reads back the input positions.
        std::vector<double> in(12'000);
        for (std::size_t n = 0; n < in.size(); ++n) {
            in[n] = static_cast<double>(n) / 12'000.0;
        }
        const double ratio = 44'100.0 / 48'000.0;
        const double faster = ratio * 1.04;
        QVERIFY(resampler.setRatio(faster, 6000));
        std::vector<double> out(resampler.maxOutputFrames(in.size()));
        const std::size_t got = resampler.process(in.data(), in.size(), out.data());
        QVERIFY(got > 8000);
        for (std::size_t k = 500; k < 8000; ++k) {
            const double before = static_cast<double>(k) / ratio;
            const double after = 6000.0 + (static_cast<double>(k) - 6000.0 * ratio) / faster;
            const double expected = before < 6000.0 ? before : after;
            QVERIFY2(std::fabs(out[k] * 12'000.0 - expected) < 0.05, qPrintable(QString::number(k)));
        }
    }

    void setRatio_makesTheLengthThatFollows() {
        Resampler resampler = varying("draft", 48'000, 44'100);
        QVERIFY(resampler.setRatio(44'100.0 / 48'000.0 * 1.05, 10'000));
        const auto in = noise<float>(20'000);
        std::vector<float> out(resampler.maxOutputFrames(in.size()));
        out.resize(resampler.process(in.data(), in.size(), out.data()));
        appendRest(resampler, 1, 100, out);
        const double expected = 10'000.0 * 44'100.0 / 48'000.0 * 2.05;
        QVERIFY(std::fabs(static_cast<double>(out.size()) - expected) <= 1.0);
    }

    void setRatio_refusesWhatIsNotPrepared() {
        Resampler fixed;
        QVERIFY(fixed.prepare({48'000, 44'100, 1, qualityNamed("standard").value()}, 480));
        QVERIFY(!fixed.setRatio(0.92, 0));
        Resampler resampler = varying("standard", 48'000, 44'100);
        QVERIFY(!resampler.setRatio(1.0, 0));
        QVERIFY(!resampler.setRatio(std::nan(""), 0));
        for (int n = 0; n < 64; ++n) {
            QVERIFY(resampler.setRatio(0.92, 1000 + n));
        }
        QVERIFY(!resampler.setRatio(0.92, 2000));
    }
};

QTEST_APPLESS_MAIN(TestResamplerRatio)
#include "tst_resampler_ratio.moc"
