#include "core/dsp/resampler.h"
#include "core/lab/tone_analysis.h"
#include "tests/core/dsp/stream_of.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sinc;
using namespace sinc::lab;

namespace {

constexpr std::size_t kLength = 8192;
constexpr double kLevel = 0.8912509; // -1 dBFS

/// What a quality promises, in dB relative to the tone.
struct Promise {
    const char* quality;
    double bandwidth; ///< where 0.1 dB is lost, fraction of the lower Nyquist frequency
    double aliasDb;
    double residualDb; ///< for tones below 0.9
    double rippleDb;   ///< up to 0.9
    double firstAlias; ///< tones from here on count, going down
    double lastImage;  ///< tones up to here count, going up
};

constexpr Promise kPromises[] = {
    {"draft", 0.80, -60.0, -80.0, 1.0, 1.1, 0.80},
    {"speech", 0.93, -105.0, -110.0, 0.01, 1.0025, 0.998},
    {"standard", 0.932, -130.0, -136.0, 0.0001, 1.0025, 0.998},
    {"high", 0.955, -150.0, -146.0, 0.0001, 1.0025, 0.998},
    {"mastering", 0.975, -180.0, -180.0, 0.0001, 1.0025, 0.998},
};

struct Pair {
    int from;
    int to;
};
constexpr Pair kPairs[] = {{48'000, 16'000},  {48'000, 44'100}, {44'100, 48'000},  {96'000, 44'100},
                           {44'100, 16'000},  {48'000, 8'000},  {44'100, 192'000}, {44'100, 47'952},
                           {44'101, 48'000},  {11'025, 96'000}, {192'000, 8'000},  {22'050, 16'000},
                           {176'400, 48'000}, {48'000, 96'000}, {96'000, 48'000}};

/// A resampler and the tones that go through it. Mastering is measured in float64, where its promise is the harder
/// one; the others through float32.
class Bench {
public:
    Bench(const Promise& promise, Pair pair)
        : m_pair(pair)
        , m_isWide(promise.aliasDb < -170.0)
        , m_analyser(kLength) {
        const ResamplerSpec spec{pair.from, pair.to, 1, qualityNamed(promise.quality).value()};
        m_ready = m_resampler.prepare(spec, 4096).ok();
        m_skip = static_cast<std::size_t>(3.0 * m_resampler.latencyOutputFrames()) + 64;
    }

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool goesDown() const { return m_pair.to < m_pair.from; }
    /// Highest fraction of the lower Nyquist frequency that the input can hold.
    [[nodiscard]] double highest() const { return static_cast<double>(m_pair.from) / lower(); }

    ToneAnalysis at(double fraction) {
        return m_analyser.analyse(outputFor(fraction), fraction * lower() / 2.0 / m_pair.to);
    }
    double aliasDb(double fraction) {
        return decibelsOf(m_analyser.largestLine(outputFor(fraction)).amplitude / kLevel);
    }

private:
    [[nodiscard]] double lower() const { return std::min(m_pair.from, m_pair.to); }

    std::vector<double> outputFor(double fraction) {
        const auto outputs = static_cast<double>(kLength + 2 * m_skip);
        const auto inputs = static_cast<std::size_t>(outputs * m_pair.from / m_pair.to) + 64;
        const long double cycles = static_cast<long double>(fraction) * lower() / 2.0L / m_pair.from;
        const std::vector<double> in = tone(inputs, cycles, kLevel, 0.0L, 0.1L);
        m_resampler.reset();
        return m_isWide ? through<double>(in) : through<float>(in);
    }

    template <typename Sample>
    std::vector<double> through(const std::vector<double>& in) {
        const std::vector<Sample> samples(in.begin(), in.end());
        std::vector<Sample> out(m_resampler.maxOutputFrames(samples.size()));
        const std::size_t got = m_resampler.process(samples.data(), samples.size(), out.data());
        if (got < m_skip + kLength) {
            return std::vector<double>(kLength, 1.0); // fails whatever is asked
        }
        return {out.begin() + static_cast<std::ptrdiff_t>(m_skip),
                out.begin() + static_cast<std::ptrdiff_t>(m_skip + kLength)};
    }

    Pair m_pair;
    bool m_isWide;
    Resampler m_resampler;
    ToneAnalyser m_analyser;
    bool m_ready = false;
    std::size_t m_skip = 0;
};

} // namespace

class TestResamplerQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuality_keepsItsBounds_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (int row = 0; row < static_cast<int>(std::size(kPromises)); ++row) {
            for (const auto [from, to] : kPairs) {
                if (kThreadSanitized && from != 44'100) {
                    continue;
                }
                QTest::addRow("%s, %d to %d Hz", kPromises[row].quality, from, to) << row << from << to;
            }
        }
    }

    void everyQuality_keepsItsBounds() {
        QFETCH(int, row);
        QFETCH(int, from);
        QFETCH(int, to);
        const Promise& promise = kPromises[row];
        Bench bench(promise, {from, to});
        QVERIFY(bench.ready());
        const double edgeDb = decibelsOf(bench.at(promise.bandwidth).amplitude / kLevel);
        QVERIFY2(edgeDb >= -0.1, qPrintable(QString::number(edgeDb)));
        for (const double fraction : {0.0171, 0.4371, 0.7113, 0.8991}) {
            const ToneAnalysis found = bench.at(fraction);
            const double residualDb = decibelsOf(found.worst.amplitude / kLevel);
            QVERIFY2(residualDb <= promise.residualDb,
                     qPrintable(QStringLiteral("%1 dB at %2").arg(residualDb).arg(fraction)));
            const double rippleDb = std::fabs(decibelsOf(found.amplitude / kLevel));
            QVERIFY2(rippleDb <= promise.rippleDb || fraction > promise.bandwidth,
                     qPrintable(QStringLiteral("%1 dB at %2").arg(rippleDb).arg(fraction)));
        }
        // The edges of the stop band are the worst, and what an inner stage may let through lies far off.
        for (const double beyond : {0.0, 0.0017, 0.0093, 0.0711, 0.2971, 0.7137, 1.3719, 2.6913}) {
            const double up = promise.lastImage - beyond;
            const double down = promise.firstAlias + beyond;
            if (bench.goesDown() ? down >= bench.highest() * 0.9999 : up <= 0.0) {
                continue;
            }
            const double lineDb =
                bench.goesDown() ? bench.aliasDb(down) : decibelsOf(bench.at(up).worst.amplitude / kLevel);
            QVERIFY2(lineDb <= promise.aliasDb,
                     qPrintable(QStringLiteral("%1 dB at %2").arg(lineDb).arg(bench.goesDown() ? down : up)));
        }
    }
};

QTEST_APPLESS_MAIN(TestResamplerQuality)
#include "tst_resampler_quality.moc"
