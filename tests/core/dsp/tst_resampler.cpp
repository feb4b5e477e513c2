#include "core/dsp/resampler.h"
#include "tests/core/dsp/stream_of.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace sinc;
using namespace sinc::test;

namespace {

struct Pair {
    int from;
    int to;
};

// Integer ratios both ways, the usual broken one, one without a common divisor, the ends of the range.
constexpr Pair kPairs[] = {{48'000, 16'000}, {48'000, 44'100}, {44'100, 48'000}, {44'101, 48'000},
                           {8'000, 192'000}, {192'000, 8'000}, {44'100, 47'952}, {48'000, 48'000}};
constexpr const char* kStreaming[] = {"draft",  "speech",   "standard",         "high", "mastering", "nearest",
                                      "linear", "lanczos3", "kaiser-v2.5-fixed"};

void addStreamingRows() {
    QTest::addColumn<QString>("quality");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const char* quality : kStreaming) {
        for (const auto [from, to] : kPairs) {
            if (kThreadSanitized && from != 44'100) {
                continue;
            }
            QTest::addRow("%s, %d to %d Hz", quality, from, to) << QString(QLatin1String(quality)) << from << to;
        }
    }
    for (const char* quality : {"custom:100:0.9:minimum", "custom:170:0.9:intermediate"}) {
        QTest::addRow("%s", quality) << QString(QLatin1String(quality)) << 48'000 << 44'100;
    }
}

Resampler prepared(const QString& quality, int from, int to, int channels = 1, std::size_t maxFrames = 4096) {
    Resampler resampler;
    const Status ok =
        resampler.prepare({from, to, channels, qualityNamed(quality.toStdString()).value()}, maxFrames);
    Q_ASSERT(ok.ok());
    Q_UNUSED(ok);
    return resampler;
}

std::int64_t rounded(std::size_t frames, int from, int to) {
    return (2 * static_cast<std::int64_t>(frames) * to + from) / (2 * static_cast<std::int64_t>(from));
}

bool sameBits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

} // namespace

class TestResampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void process_givesRoundedLength_data() { addStreamingRows(); }
    void process_givesRoundedLength() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler = prepared(quality, from, to);
        for (const std::size_t frames : {0U, 1U, 2U, 3U, 479U, 5000U}) {
            const auto out = stream(resampler, noise<float>(frames));
            QCOMPARE(static_cast<std::int64_t>(out.size()), rounded(frames, from, to));
        }
    }

    void process_givesIdenticalBits_whenInputIsSplitDifferently_data() { addStreamingRows(); }
    void process_givesIdenticalBits_whenInputIsSplitDifferently() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        constexpr std::size_t kChannels = 3; // a pair and a single one
        Resampler resampler = prepared(quality, from, to, kChannels);
        const auto in = noise<float>(9000 * kChannels);
        const auto whole = streamInBlocks(resampler, in, kChannels, [] { return std::size_t{4096}; });
        std::mt19937 random(7);
        const auto cut = streamInBlocks(resampler, in, kChannels, [&random] {
            const unsigned kind = random() % 4;
            return static_cast<std::size_t>(kind == 0 ? random() % 2 : kind == 1 ? random() % 32 : random() % 1500);
        });
        QVERIFY(sameBits(whole, cut));
        QVERIFY(sameBits(whole, streamInBlocks(resampler, in, kChannels, [] { return std::size_t{1}; })));
    }

    void process_givesIdenticalBits_inANewObject() {
        for (const char* quality : kStreaming) {
            const auto in = noise<float>(6000);
            Resampler first = prepared(QLatin1String(quality), 44'100, 48'000);
            Resampler second = prepared(QLatin1String(quality), 44'100, 48'000, 1, 100);
            QVERIFY2(sameBits(stream(first, in), streamInBlocks(second, in, 1, [] { return std::size_t{100}; })),
                     quality);
        }
    }

    void process_keepsToTheGivenRoom_data() { addStreamingRows(); }
    void process_keepsToTheGivenRoom() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        constexpr float kGuard = 12345.0F;
        Resampler resampler = prepared(quality, from, to, 2);
        std::mt19937 random(3);
        const auto in = noise<float>(2 * 2000);
        for (int round = 0; round < 60; ++round) {
            const std::size_t frames = random() % 2000;
            const std::size_t most = resampler.maxOutputFrames(frames);
            std::vector<float> out(2 * most + 64, kGuard);
            const std::size_t got = resampler.process(in.data(), frames, out.data());
            QVERIFY(got <= most);
            const auto untouched = [kGuard](float value) { return value == kGuard; };
            QVERIFY(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(2 * got), out.end(), untouched));
            QVERIFY(std::none_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(2 * got), untouched));
        }
        std::vector<float> out(2 * 10 + 64, kGuard);
        const std::size_t got = resampler.flush(out.data(), 10);
        QVERIFY(got <= 10);
        QVERIFY(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(2 * got), out.end(),
                            [kGuard](float value) { return value == kGuard; }));
    }

    void process_keepsSteadyLevel_inEveryPhase_data() { addStreamingRows(); }
    void process_keepsSteadyLevel_inEveryPhase() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler = prepared(quality, from, to);
        const std::size_t frames = 20'000 + 8 * static_cast<std::size_t>(resampler.latencyInputFrames());
        const std::vector<float> in(frames, 0.5F);
        const auto out = stream(resampler, in);
        // Away from the ends, where the sound begins and stops.
        const auto edge = static_cast<std::size_t>(2.0 * resampler.latencyOutputFrames()) + 32;
        QVERIFY(out.size() > 2 * edge + 100);
        float worst = 0.0F;
        for (std::size_t n = edge; n < out.size() - edge; ++n) {
            worst = std::max(worst, std::fabs(out[n] - 0.5F));
        }
        // A stop band of 82 to 107 dB lets images of 0 Hz through, in some phases.
        const bool exact = quality != QLatin1String("draft") && quality != QLatin1String("speech") &&
                           !quality.contains(QLatin1String(":100:"));
        QVERIFY2(worst <= (exact ? 2.0e-6F : 1.0e-4F), qPrintable(QString::number(static_cast<double>(worst))));
    }

    void process_alignsOutputWithInput_data() { addStreamingRows(); }
    void process_alignsOutputWithInput() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        if (quality.startsWith(QLatin1String("custom")) || quality == QLatin1String("kaiser-v2.5-fixed")) {
            return; // not symmetrical; or short for the ratio, so that its middle is not its centre of mass
        }
        // Centre of mass of the response to one frame: its time, whatever the filter, to within the grid of
        // `nearest`.
        Resampler resampler = prepared(quality, from, to);
        const std::size_t at = 4000 + 4 * static_cast<std::size_t>(resampler.latencyInputFrames());
        const auto response =
            impulseResponse({from, to, 1, qualityNamed(quality.toStdString()).value()}, at, 2 * at).value();
        double sum = 0.0;
        double moment = 0.0;
        for (std::size_t k = 0; k < response.size(); ++k) {
            sum += response[k];
            moment += response[k] * static_cast<double>(k);
        }
        const double step = static_cast<double>(from) / to;
        const bool coarse = quality == QLatin1String("nearest") || quality == QLatin1String("linear");
        if (!coarse) {
            QVERIFY(std::fabs(sum * step - 1.0) < (quality == QLatin1String("lanczos3") ? 0.02 : 0.002));
        }
        if (sum != 0.0) {
            const double tolerance = coarse ? 1.0 + step : 0.02 * std::max(1.0, step);
            QVERIFY2(std::fabs(moment / sum * step - static_cast<double>(at)) < tolerance,
                     qPrintable(QString::number(moment / sum * step - static_cast<double>(at))));
        }
    }

    void process_replacesWhatIsNoNumber_andCountsIt_data() { addStreamingRows(); }
    void process_replacesWhatIsNoNumber_andCountsIt() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler = prepared(quality, from, to, 2);
        auto in = noise<float>(2 * 6000);
        auto clean = in;
        const float bad[] = {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                             -std::numeric_limits<float>::infinity()};
        for (std::size_t i = 0; i < 90; ++i) {
            in[100 + i * 111] = bad[i % 3];
            clean[100 + i * 111] = 0.0F;
        }
        const auto expected = stream(resampler, clean, 2);
        QCOMPARE(resampler.replacedSamples(), std::uint64_t{0});
        const auto out = stream(resampler, in, 2);
        QCOMPARE(resampler.replacedSamples(), std::uint64_t{90});
        QVERIFY(sameBits(out, expected));
        QVERIFY(std::all_of(out.begin(), out.end(), [](float value) { return std::isfinite(value); }));
        resampler.reset();
        QCOMPARE(resampler.replacedSamples(), std::uint64_t{0});
    }

    void process_staysFinite_withLargestAndSmallestNumbers() {
        for (const char* quality : kStreaming) {
            Resampler resampler = prepared(QLatin1String(quality), 44'100, 48'000);
            std::vector<float> in(5000, std::numeric_limits<float>::denorm_min());
            const auto quiet = stream(resampler, in);
            QVERIFY2(std::all_of(quiet.begin(), quiet.end(), [](float value) { return value == 0.0F; }), quality);
            QCOMPARE(resampler.replacedSamples(), std::uint64_t{0});
        }
    }

    void process_agreesInBothPrecisions_data() { addStreamingRows(); }
    void process_agreesInBothPrecisions() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler = prepared(quality, from, to);
        const auto narrowIn = noise<float>(6000);
        const std::vector<double> wideIn(narrowIn.begin(), narrowIn.end());
        const auto narrow = stream(resampler, narrowIn);
        const auto wide = stream(resampler, wideIn);
        QCOMPARE(narrow.size(), wide.size());
        for (std::size_t n = 0; n < wide.size(); ++n) {
            QVERIFY(std::fabs(static_cast<double>(narrow[n]) - wide[n]) <= 1.0e-6);
        }
    }

    void process_keepsChannelsApart() {
        constexpr std::size_t kChannels = 5;
        for (const char* quality : {"draft", "standard", "mastering"}) {
            for (const auto [from, to] : kPairs) {
                const auto in = noise<float>(4000 * kChannels);
                Resampler all = prepared(QLatin1String(quality), from, to, kChannels);
                const auto out = stream(all, in, kChannels);
                Resampler one = prepared(QLatin1String(quality), from, to);
                for (std::size_t c = 0; c < kChannels; ++c) {
                    std::vector<float> single;
                    for (std::size_t n = c; n < in.size(); n += kChannels) {
                        single.push_back(in[n]);
                    }
                    const auto alone = stream(one, single);
                    QCOMPARE(alone.size() * kChannels, out.size());
                    for (std::size_t n = 0; n < alone.size(); ++n) {
                        QVERIFY(std::fabs(alone[n] - out[n * kChannels + c]) < 3.0e-6F);
                    }
                }
            }
        }
    }

    void process_passesEveryBit_whenTheRatesAreEqual() {
        Resampler resampler = prepared(QLatin1String("mastering"), 48'000, 48'000, 2);
        const auto in = noise<float>(2 * 3000);
        QVERIFY(sameBits(stream(resampler, in, 2), in));
    }

    void latency_isNeverExceeded_data() { addStreamingRows(); }
    void latency_isNeverExceeded() {
        QFETCH(QString, quality);
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler = prepared(quality, from, to);
        const double ratio = static_cast<double>(to) / from;
        std::vector<float> out(resampler.maxOutputFrames(7));
        const float in[7] = {};
        double written = 0.0;
        for (int fed = 7; fed < 20'000; fed += 7) {
            written += static_cast<double>(resampler.process(in, 7, out.data()));
            QVERIFY(fed * ratio - written <= resampler.latencyOutputFrames() + std::max(1.0, ratio));
        }
        QVERIFY(!resampler.plan().empty());
    }

    void prepare_refusesWhatIsOutOfRange_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("attenuation");
        QTest::addColumn<double>("passBand");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, int from, int to, int channels, double attenuation, double pass,
                            Fault fault, const char* value) {
            QTest::newRow(name) << from << to << channels << attenuation << pass << static_cast<int>(fault)
                                << QString(QLatin1String(value));
        };
        row("input too slow", 3999, 48'000, 2, 100, 0.9, Fault::RateOutOfRange, "3999");
        row("output too fast", 48'000, 768'001, 2, 100, 0.9, Fault::RateOutOfRange, "768001");
        row("negative rate", -1, 48'000, 2, 100, 0.9, Fault::RateOutOfRange, "-1");
        row("no channel", 48'000, 44'100, 0, 100, 0.9, Fault::ChannelsOutOfRange, "0");
        row("too many channels", 48'000, 44'100, 65, 100, 0.9, Fault::ChannelsOutOfRange, "65");
        row("pass band of 1.0", 48'000, 44'100, 2, 100, 1.0, Fault::FilterImpossible, "mine");
        row("attenuation of 400 dB", 48'000, 44'100, 2, 400, 0.9, Fault::FilterImpossible, "mine");
        row("no number", 48'000, 44'100, 2, std::numeric_limits<double>::quiet_NaN(), 0.9, Fault::FilterImpossible,
            "mine");
    }
    void prepare_refusesWhatIsOutOfRange() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, channels);
        QFETCH(double, attenuation);
        QFETCH(double, passBand);
        QFETCH(int, fault);
        QFETCH(QString, value);
        Quality quality;
        quality.name = "mine";
        quality.attenuationDb = attenuation;
        quality.passBand = passBand;
        Resampler resampler;
        const Status status = resampler.prepare({from, to, channels, quality}, 480);
        QVERIFY(!status);
        QCOMPARE(static_cast<int>(status.failure().fault), fault);
        QCOMPARE(QString::fromStdString(status.failure().value), value);
        QVERIFY(!status.failure().allowed.empty());
    }

    void prepare_takesTheEndsOfTheRange() {
        for (const Pair pair : {Pair{4'000, 768'000}, Pair{768'000, 4'000}, Pair{767'999, 4'001},
                                Pair{4'001, 767'999}, Pair{767'999, 768'000}}) {
            for (const char* quality : kStreaming) {
                Resampler resampler = prepared(QLatin1String(quality), pair.from, pair.to, 1, 480);
                const auto out = stream(resampler, noise<float>(3000));
                QCOMPARE(static_cast<std::int64_t>(out.size()), rounded(3000, pair.from, pair.to));
                QVERIFY(std::all_of(out.begin(), out.end(), [](float v) { return std::fabs(v) < 4.0F; }));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestResampler)
#include "tst_resampler.moc"
